import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { earlierAnswers, keepAnswer } from '../../../../src/core/note/aspiration.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { applyEdits } from '../../../../src/core/note/textEdit.ts';
import { tidy } from '../../../../src/core/note/words.ts';
import { words } from '../../../support/arbitraries.ts';
import { aDay } from '../../../support/builders.ts';

const earlierIn = (text: string) => earlierAnswers(readNote('aspiration.md', text));

describe('what was answered before', () => {
  it('is read with its days, newest first', () => {
    const text =
      '# What for\n\n## What do we want to create?\n\nNow.\n\n## Earlier answers\n\n' +
      '### 2026-01-02\n\nOlder.\n\n### 2026-10-04\n\nOld,\nin two lines.\n\n## Mine\n\nx\n';
    assert.deepEqual(earlierIn(text), [
      { words: 'Old,\nin two lines.', since: '2026-10-04' },
      { words: 'Older.', since: '2026-01-02' },
    ]);
  });

  it('is read in Japanese, with what nobody dated at the end', () => {
    const text =
      '## 以前の言葉\n最初の言葉\n### 2026-02-30\nない日\n### 2025-04-01 (異動前)\n前\n### 日付なし\n不明\n';
    assert.deepEqual(earlierIn(text), [
      { words: '前', since: '2025-04-01' },
      { words: '最初の言葉' },
      { words: 'ない日' },
      { words: '不明' },
    ]);
  });

  it('is nothing where there is no section, no words, or a hint alone', () => {
    for (const text of [
      '',
      '## Earlier answers\n',
      '## Earlier answers\n<!-- newest first -->\n',
    ]) {
      assert.deepEqual(earlierIn(text), []);
    }
  });

  it('reads any words back as they were kept', () => {
    const odd = fc.constantFrom(
      '### 2026-01-02',
      '\\### No date',
      '  ### 2026-01-02 x',
      '### 日付なし',
      '### mine',
    );
    const any = fc.array(fc.oneof(words, odd), { maxLength: 4 }).map((parts) => parts.join('\n'));
    const before = '## Earlier answers\n\n### 2025-12-31\n\nOld.\n\n## Mine\n';
    fc.assert(
      fc.property(any, (said) => {
        fc.pre(tidy(said) !== '' && !said.includes('<!--'));
        const edited = keepAnswer(before, { words: said, since: aDay('2026-01-02') }, 'en');
        assert.ok(edited.ok);
        assert.deepEqual(earlierIn(applyEdits(before, edited.edits)), [
          { words: tidy(said), since: '2026-01-02' },
          { words: 'Old.', since: '2025-12-31' },
        ]);
      }),
      { numRuns: 1000 },
    );
  });
});
