import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { Day } from '../../../../src/core/day.ts';
import { noteKinds } from '../../../../src/core/note/kind.ts';
import { idOf, pathFor, rand4, slugOf, titleOfId } from '../../../../src/core/note/name.ts';
import { label } from '../../../support/arbitraries.ts';

const titles = fc.oneof(
  label,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

describe('a slug', () => {
  it('is made of letters, digits and marks, joined by single hyphens, whatever the title', () => {
    fc.assert(
      fc.property(titles, (title) => {
        const slug = slugOf(title);
        assert.match(slug, /^(?:[\p{L}\p{N}\p{M}]+(?:-[\p{L}\p{N}\p{M}]+)*)?$/u);
        assert.ok(slug.length <= 40);
        assert.equal(slug, slug.normalize('NFC'));
        assert.equal(slug, slug.toLowerCase().normalize('NFC'));
        assert.doesNotMatch(slug, /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])$/i);
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut between graphemes', () => {
    const long = fc.array(fc.constantFrom('が', 'กำ', 'é', '👍🏽', 'क्षि', 'a', '𠮷', 'ไทย', '-'), {
      minLength: 30,
      maxLength: 90,
    });
    fc.assert(
      fc.property(long, (parts) => {
        const whole = parts.join('').normalize('NFC').toLowerCase();
        const clusters = new Set([...graphemes.segment(whole)].map(({ segment }) => segment));
        for (const { segment } of graphemes.segment(slugOf(whole).replaceAll('-', ''))) {
          assert.ok(clusters.has(segment), segment);
        }
      }),
    );
  });

  for (const [title, slug] of [
    ['Export times out', 'export-times-out'],
    ['帳票出力がタイムアウトする', '帳票出力がタイムアウトする'],
    ['新会計システムのRFP', '新会計システムのrfp'],
    ['ガイド'.normalize('NFD'), 'ガイド'],
    ['ขอบคุณสำหรับความช่วยเหลือ', 'ขอบคุณสำหรับความช่วยเหลือ'],
    ['شكراً لكم جميعاً', 'شكراً-لكم-جميعاً'],
    ['İstanbul', 'i̇stanbul'],
    ['🎉👨‍👩‍👧‍👦❤️', ''],
    ['🎉 Done!', 'done'],
    ['../../etc/passwd', 'etc-passwd'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
    [' . - _ ', ''],
    ['  trailing. ', 'trailing'],
    ['1.10 → 2.0', '1-10-2-0'],
    ['CON', 'con-con'],
    ['com¹', 'com¹-com¹'],
    ['console', 'console'],
    ['x'.repeat(41), 'x'.repeat(40)],
    [`${'x'.repeat(39)} yz`, 'x'.repeat(39)],
    [`z${'\u0301'.repeat(50)}`, ''],
    ['', ''],
  ] as const) {
    it(`of ${JSON.stringify(title.slice(0, 30))} is ${JSON.stringify(slug)}`, () =>
      assert.equal(slugOf(title), slug));
  }
});

describe('the path of a new note', () => {
  const day = '2026-11-21' as Day;

  it('has the day, the kind, the slug and four characters', () => {
    assert.equal(
      pathFor(day, 'thanks', 'Launch day', 'k3f9'),
      'notes/2026/2026-11-21-thanks-launch-day-k3f9.md',
    );
    assert.equal(pathFor(day, 'thanks', '🎉', 'k3f9'), 'notes/2026/2026-11-21-thanks-k3f9.md');
  });

  it('is one that every file system takes, whatever the title', () => {
    fc.assert(
      fc.property(titles, fc.constantFrom(...noteKinds), (title, kind) => {
        const path = pathFor(day, kind, title, 'k3f9');
        const name = path.slice('notes/2026/'.length);
        assert.match(path, /^notes\/2026\/[^/\\:*?"<>|\p{Cc}]+\.md$/u);
        assert.ok(Buffer.byteLength(name) <= 255);
        assert.doesNotMatch(name, /^[ .]|[ .]$|--/);
        assert.equal(idOf(path), name.slice(0, -3));
      }),
    );
  });

  it('has characters of Crockford base32: no i, l, o, u', () => {
    const all = Array.from({ length: 32 }, (_, number) => number);
    assert.match(rand4(all), /^[0-9a-hjkmnp-tv-z]{32}$/);
    assert.equal(new Set(rand4(all)).size, 32);
    assert.equal(rand4([0, 31, 32, 10]), '0z0a');
  });
});

describe('the id of a note', () => {
  it('is its file name, in NFC, wherever it lies', () => {
    assert.equal(idOf(`notes/2026/${'ガ'.normalize('NFD')}.md`), 'ガ');
    assert.equal(idOf('A.MD'), 'A');
    assert.equal(idOf('customers/acme.v2.md'), 'acme.v2');
  });

  it('gives words to a note without a heading', () => {
    assert.equal(titleOfId('2026-11-21-thanks-launch-day-k3f9'), 'thanks launch day k3f9');
    assert.equal(titleOfId('2026-11-21'), '2026-11-21');
  });
});
