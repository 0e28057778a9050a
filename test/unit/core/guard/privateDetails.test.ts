import assert from 'node:assert/strict';
import {
  maskEdits,
  privateDetails,
  withOpenNames,
} from '../../../../src/core/guard/privateDetails.ts';
import type { MaskOptions } from '../../../../src/core/mask/mask.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { entriesFrom, noteText, pageText } from '../../../support/builders.ts';

const english: MaskOptions = { language: 'en' };
const told = (text: string, options = english) =>
  privateDetails(text, options).map((one) => {
    assert.equal(one.text, text.slice(one.start, one.end));
    return `${one.type} ${one.text}`;
  });
const masked = (text: string) => applyEdits(text, maskEdits(text, privateDetails(text, english)));

describe('the private details of a note', () => {
  it('are told with their words, in the title, in the sections and behind them', () => {
    const text = noteText({
      title: 'Call from Ms. Okafor',
      sections: { said: 'Write to jane@acme.test', next: '- [ ] call 090-1234-5678' },
    });
    assert.deepEqual(told(text), ['name Ms. Okafor', 'mail jane@acme.test', 'phone 090-1234-5678']);
  });

  it('are looked for where front matter holds words, and not in its ids, dates and aliases', () => {
    const text =
      '---\nkind: thanks\ndate: 2026-11-17\nauthor: Mr. Ada\ncustomer: acme-inc\nwith: [Ms. Okafor, 高橋様]\n' +
      'contact: jane@acme.test\ntold:\n  Mr. Smith: 2026-11-18\naliases: [Kitano Inc.]\n---\n\n# Thanks\n';
    assert.deepEqual(told(text), [
      'name Ms. Okafor',
      'name 高橋様',
      'mail jane@acme.test',
      'name Mr. Smith',
    ]);
  });

  it('are looked for in front matter that cannot be read', () => {
    assert.deepEqual(told('---\n{{ jane@acme.test\n---\n'), ['mail jane@acme.test']);
  });

  it('are not what a customer is called in the open', () => {
    const entries = entriesFrom({
      'customers/k.md': pageText('name: Kitano Works Inc.'),
      'customers/h.md': pageText('', '株式会社ハル'),
    });
    const text = 'Kitano Works Inc.\n株式会社ハル\n株式会社ナツ\n';
    assert.deepEqual(told(text, withOpenNames(english, entries)), ['company 株式会社ナツ']);
  });

  it('are not an alias that is a part of the open name', () => {
    const entries = entriesFrom({ 'customers/mirai.md': pageText('name: みらい商事') });
    const names = ['みらい', 'みなと'].map(
      (name) => ({ name, type: 'company', whole: true }) as const,
    );
    const options = withOpenNames({ language: 'ja', names }, entries);
    assert.deepEqual(told('みらいと、みなとと、みらい商事。', options), ['company みなと']);
  });

  it('are not the colleagues whom a note thanks', () => {
    const text =
      '---\nkind: thanks\nfor: [佐藤, "鈴木"]\ntold:\n  佐藤: 2026-11-18\n---\n\n佐藤さんと鈴木さんのおかげで、高橋様が。\n';
    assert.deepEqual(told(text), ['name 高橋様']);
  });

  it('are masked where they stand, and everything else is kept', () => {
    const text =
      '\uFEFF---\r\nkind: thanks # ok\r\n---\r\nFrom Ms. Okafor,\r\nMs. Okafor again.\r\n';
    assert.equal(masked(text), text.replaceAll('Ms. Okafor', '[person 1]'));
  });

  it('are masked in YAML so that it still reads as it did', () => {
    const front = [
      'with: Ms. Okafor',
      'tags: [\'Ms. Okafor\', "Ms. Okafor", Ms. Okafor]',
      'told:\n  Ms. Okafor: 2026-11-18',
      'more: |\n  Ms. Okafor\n  came',
    ];
    const { fields, problems, text } = readNote(
      'notes/x.md',
      masked(`---\nkind: thanks\ndate: 2026-11-17\n${front.join('\n')}\n---\n`),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(fields.with, ['[person 1]']);
    assert.deepEqual(fields.tags, ['[person 1]', '[person 1]', '[person 1]']);
    assert.deepEqual(fields.told, { '[person 1]': '2026-11-18' });
    assert.match(text, /more: \|\n {2}\[person 1\]\n {2}came/);
    assert.deepEqual(told(text), []);
  });
});
