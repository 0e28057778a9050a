import assert from 'node:assert/strict';
import { folderReadme } from '../../../../src/core/note/folderReadme.ts';
import { languageFor } from '../../../../src/core/note/language.ts';
import { languages } from '../../../../src/core/note/sections.ts';

describe('the language of a new note', () => {
  it("is the setting's, whatever the editor and the words", () => {
    for (const language of languages) {
      assert.equal(languageFor(language, 'ja', 'ありがとう'), language);
      assert.equal(languageFor(language, 'en', 'thanks'), language);
    }
  });

  it("is the editor's, or Japanese where the words hold kana of any width", () => {
    assert.equal(languageFor('auto', 'ja', 'thanks'), 'ja');
    for (const words of ['ありがとう', 'エクスポート', 'ﾀｲﾑｱｳﾄ', 'RFPが来た']) {
      assert.equal(languageFor('auto', 'en', words), 'ja', words);
    }
    for (const words of ['thanks', '会議', '谢谢', '감사합니다', '']) {
      assert.equal(languageFor('auto', 'en', words), 'en', words);
    }
  });
});

describe('the page about a notes folder', () => {
  it('names every place and how steps are written, in each language', () => {
    for (const language of languages) {
      const text = folderReadme(language);
      for (const place of ['`notes/`', '`customers/`', '`weeks/`', '`aspiration.md`', '`- [ ]`']) {
        assert.ok(text.includes(place), `${place} in ${language}`);
      }
      assert.ok(text.startsWith('# ') && text.endsWith('\n'));
    }
  });
});
