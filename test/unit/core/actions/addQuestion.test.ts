import assert from 'node:assert/strict';
import { addQuestion, type QuestionToAdd } from '../../../../src/core/actions/addQuestion.ts';
import { undoChange } from '../../../../src/core/actions/change.ts';
import { customersIn } from '../../../../src/core/customers/customers.ts';
import { questionsOf } from '../../../../src/core/customers/stock.ts';
import { aDay, entriesFrom, notesFrom } from '../../../support/builders.ts';
import { MemoryStore, MemoryTarget } from '../../../support/memoryStore.ts';

const today = aDay('2026-11-21');
const question = 'Who signs for line 2?';

type Files = { readonly [path: string]: string };

/** A note of mirai's, unless it is somebody else's. */
function note(kind: string, day: string, body = '', customer = 'mirai'): string {
  return `---\nkind: ${kind}\ndate: ${day}\ncustomer: ${customer}\n---\n\n# ${kind}\n${body}`;
}

async function add(files: Files, said: QuestionToAdd) {
  const store = new MemoryStore(files);
  const target = new MemoryTarget(store);
  const customer = customersIn(entriesFrom(files), notesFrom(files), today).find(
    ({ id }) => id === 'mirai',
  );
  assert.ok(customer);
  const languageFor = (text: string) => (/[ぁ-ん]/.test(text) ? 'ja' : 'en');
  const result = await addQuestion(target, customer, said, { languageFor, today });
  const changed = Object.keys(store.files).filter((path) => store.files[path] !== files[path]);
  return { result, changed, target, store };
}

const old = note('interaction', '2026-10-01', '\n## Said\n\nSlow.\n');
const newer = note('interaction', '2026-11-02', '\n## 言われたこと\n\n遅い。\n');
const page = '---\nkind: customer\nname: Mirai\n---\n\n# Mirai\n\n## Their work\n';

describe('Adding a question to ask a customer', () => {
  it('is one line in the newest conversation with them, in the note’s language', async () => {
    const { store, changed, result } = await add(
      { 'notes/a.md': old, 'notes/b.md': newer, 'customers/mirai.md': page },
      { question: `  - [ ] ${question}\n`, due: aDay('2026-11-30') },
    );
    assert.deepEqual([changed, result.ok && result.id], [['notes/b.md'], 'b']);
    assert.equal(
      store.files['notes/b.md'],
      `${newer}\n## 次の一歩\n\n- [ ] ${question} 2026-11-30\n`,
    );
  });

  const shared = note('interaction', '2026-11-10', '', '[mirai, aozora]');
  const ahead = note('interaction', '2126-11-10');
  const places: readonly (readonly [where: string, files: Files, path: string])[] = [
    [
      'a conversation with them alone',
      { 'a.md': old, 'b.md': shared, 'customers/mirai.md': page },
      'a.md',
    ],
    ['a conversation that is past', { 'a.md': old, 'b.md': ahead }, 'a.md'],
    [
      'their page, where nobody talked with them alone',
      { 'b.md': shared, 'customers/mirai.md': page },
      'customers/mirai.md',
    ],
    [
      'the newest note that names them, where there is no page',
      { 'a.md': note('thanks', '2026-11-01'), 'b.md': note('frustration', '2026-11-02') },
      'b.md',
    ],
    ['a note of several customers, where there is nothing else', { 'b.md': shared }, 'b.md'],
    ['a page alone', { 'customers/mirai.md': page }, 'customers/mirai.md'],
  ];
  for (const [where, files, path] of places) {
    it(`goes to ${where}`, async () => {
      const named = Object.fromEntries(
        Object.entries(files).map(([name, text]) => [
          name.startsWith('customers/') ? name : `notes/${name}`,
          text,
        ]),
      );
      const { changed } = await add(named, { question });
      assert.deepEqual(changed, [path.startsWith('customers/') ? path : `notes/${path}`]);
    });
  }

  const [english = '', japanese = ''] = (['en', 'ja'] as const).map(
    (language) => questionsOf('decide', language)[0]?.words,
  );
  const standing: readonly (readonly [how: string, step: string, asked: string])[] = [
    ['word for word', `- [ ] ${question} 2026-11-25`, question],
    ['in other letters', `- [ ] ＷＨＯ signs for line 2`, question],
    ['in the other language', `- [ ] ${japanese}`, english],
    ['to ask directly', `- [ ] Ask them directly: ${question}`, question],
  ];
  for (const [how, step, asked] of standing) {
    it(`changes nothing where it is open already ${how}, in whichever note`, async () => {
      const files = { 'notes/a.md': `${old}\n## Next\n\n${step}\n`, 'notes/b.md': newer };
      const { result, changed } = await add(files, { question: asked, due: aDay('2026-12-01') });
      assert.deepEqual([result.ok && result.id, changed], ['a', []]);
    });
  }

  it('asks again what was done or dropped once: whoever adds it wants to', async () => {
    for (const step of [`- [x] ${question}`, `- [x] ~~${question}~~ (dropped)`]) {
      const files = { 'notes/a.md': `${old}\n## Next\n\n${step}\n` };
      const { store } = await add(files, { question });
      assert.equal(store.files['notes/a.md'], `${files['notes/a.md']}- [ ] ${question}\n`);
    }
  });

  it('can be taken back', async () => {
    const { result, target, store } = await add({ 'notes/a.md': old }, { question });
    assert.ok(result.ok && (await undoChange(target, result)));
    assert.equal(store.files['notes/a.md'], old);
  });

  it('refuses a question without words, and leaves everything alone', async () => {
    for (const blank of ['', ' \n', '- [ ] ', '？']) {
      const { result, changed } = await add({ 'notes/a.md': old }, { question: blank });
      assert.deepEqual(result, {
        ok: false,
        refusal: { code: 'bad-argument', field: 'question', why: { code: 'required' } },
      });
      assert.deepEqual(changed, []);
    }
  });
});
