import assert from 'node:assert/strict';
import { readDay, shortDay } from '../../../src/webview/log/date.ts';

describe('a due date', () => {
  for (const typed of [
    '2026-11-30',
    ' 2026/11/30 ',
    '２０２６－１１－３０',
    '２０２６／１１／３０',
    '2026.11.30',
    '2026年11月30日',
    '2026ー11ー30',
  ]) {
    it(`is understood as "${typed}"`, () => assert.equal(readDay(typed), '2026-11-30'));
  }

  it('may leave out zeros', () => assert.equal(readDay('2026/1/5'), '2026-01-05'));

  for (const typed of [
    '2026-02-30',
    '2026-13-01',
    '2025-02-29',
    '11-30',
    'tomorrow',
    '2026-11-30x',
    '',
  ]) {
    it(`is not "${typed}"`, () => assert.equal(readDay(typed), undefined));
  }

  it('is read back in words, the same day everywhere', () => {
    assert.equal(shortDay('2026-11-30', 'en'), 'Nov 30');
    assert.equal(shortDay('2026/01/01', 'ja'), '1月1日');
    assert.equal(shortDay(' soon ', 'en'), 'soon');
  });
});
