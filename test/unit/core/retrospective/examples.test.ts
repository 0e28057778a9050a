import assert from 'node:assert/strict';
import fc from 'fast-check';
import { customersOfWeek } from '../../../../src/core/customers/ofWeek.ts';
import { gatherWeek, pathsToRead } from '../../../../src/core/retrospective/gather.ts';
import { printWeek } from '../../../../src/core/retrospective/print.ts';
import { readNote } from '../../../../src/core/note/read.ts';
import { languages, type Language } from '../../../../src/core/note/sections.ts';
import { commit, entriesOf, exampleFiles, fixture, gathered, week47, written } from './folder.ts';

const subjects: { readonly [L in Language]: readonly string[] } = {
  en: ['invoice layout', 'login page', 'retry', 'tests', 'dates'],
  ja: ['請求書のレイアウト', 'ログイン画面', '再試行', 'テスト', '日付'],
};
const commits = (language: Language) =>
  subjects[language].map((subject, at) => commit(at < 2 ? '2026-11-16' : '2026-11-19', subject));

/** Without what the designers made up: hashes, and commits per note, which nobody can know yet. */
const comparable = (text: string) =>
  text
    .replace(/(<!-- ashita:\w+ )[0-9a-f]{8}/g, '$1HASH')
    .replace(/ · (?:3 commits|コミット3件) \|/g, ' |')
    // Lines of Japanese are joined without a space.
    .replace('スタートできました。 初日', 'スタートできました。初日');

for (const language of languages) {
  describe(`the example folder (${language})`, () => {
    const files = exampleFiles(language);
    const text = written(files, language, { commits: commits(language) });

    it('gives the week that is kept in test/fixtures/weeks, to the byte', () => {
      assert.equal(text, fixture(`weeks/${language}.md`));
    });

    it('gives the week that the designers wrote, made-up hashes and commits of notes aside', () => {
      const designed = fixture(`examples/${language}/ashita/weeks/2026-W47-hide.md`);
      assert.equal(comparable(text), comparable(designed));
    });

    it('gives the same bytes whatever the order of the entries', () => {
      const entries = entriesOf(files);
      fc.assert(
        fc.property(
          fc.shuffledSubarray([...entries], { minLength: entries.length }),
          (shuffled) => {
            const read = (path: string) => readNote(path, files[path] ?? '');
            const data = gatherWeek({
              week: week47,
              author: 'hide',
              entries: shuffled,
              customers: customersOfWeek(shuffled, week47, 'hide'),
              read,
              commits: commits(language),
            });
            assert.deepEqual(data, gathered(files, { commits: commits(language) }));
          },
        ),
        { numRuns: 20 },
      );
    });

    it('is plain JSON', () => {
      const data = gathered(files, { commits: commits(language) });
      assert.deepEqual(JSON.parse(JSON.stringify(data)), data);
    });

    it('needs to read the four notes of the week with words, and the aspiration', () => {
      const paths = pathsToRead(entriesOf(files), week47, 'hide');
      assert.deepEqual(
        paths.map((path) => path.replace(/^notes\/2026\/(2026-11-\d\d-[a-z]+).*/, '$1')),
        [
          'aspiration.md',
          ...['17-interaction', '18-frustration', '19-thanks', '20-interaction'].map(
            (one) => `2026-11-${one}`,
          ),
        ],
      );
    });

    it('reads nothing else', () => {
      const asked = new Set<string>();
      const read = (path: string) => (asked.add(path), readNote(path, files[path] ?? ''));
      printWeek(
        gatherWeek({
          ...{ week: week47, author: 'hide', entries: entriesOf(files), read, commits: [] },
          customers: [],
        }),
        language,
      );
      const allowed = pathsToRead(entriesOf(files), week47, 'hide');
      assert.deepEqual(
        [...asked].filter((path) => !allowed.includes(path)),
        [],
      );
    });
  });
}
