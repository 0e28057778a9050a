import * as vscode from 'vscode';
import { call, isJapanese, log, putNote } from './helpers/ashita.ts';
import { equal, match, ok, rejects } from './helpers/expect.ts';
import { leavesAlone, pathOf, read, useNotesFolder, write } from './helpers/folder.ts';
import { interaction } from './helpers/notes.ts';

interface Next {
  readonly question?: { readonly id: string; readonly area: string; readonly words: string };
}
const next = (argument: unknown) => call<Next>('nextQuestion', argument);
const add = (argument: unknown) => call<{ uri: string; id: string }>('addQuestion', argument);

describe('ashita.nextQuestion and ashita.addQuestion', () => {
  useNotesFolder('asked');

  it('give a question, add it as an open step, and go on to another', async () => {
    const { id, uri } = await log({ kind: 'interaction', text: 'Slow again.', customer: 'mirai' });
    const { question } = await next({ id: 'mirai' });
    ok(question, 'There is no question');
    equal([question.id, question.area], ['work.1', 'work']);
    match(question.words, isJapanese ? /でしょうか。$/ : /\?$/);
    const added = await add({ id: 'Mirai', question: question.words, due: '2026-11-30' });
    equal(added, { uri, id });
    const text = await read(pathOf(uri));
    match(text, isJapanese ? /\n## 次の一歩\n/ : /\n## Next\n/);
    ok(text.endsWith(`- [ ] ${question.words} 2026-11-30\n`), text);
    await add({ id: 'mirai', question: question.words });
    equal(await read(pathOf(uri)), text, 'It was added twice');
    const other = await next({ id: 'mirai' });
    ok(other.question && other.question.id !== 'work.1', 'It was asked again');
    equal((await next({ id: 'mirai' })).question, other.question);
  });

  it('ask of what the page leaves empty', async () => {
    const headings = ['work', 'competitors', 'environment', 'worries', 'strategy', 'recognise'];
    const words = {
      ...{ work: 'Their work', competitors: 'Their competitors', environment: '経営環境' },
      ...{ worries: 'Their worries', strategy: 'Their strategy' },
      recognise: 'Who must recognise them',
    } as Record<string, string>;
    const body = headings.map((area) => `## ${words[area]}\n\nKnown.\n`).join('\n');
    await write('asked/customers/aozora.md', `---\nkind: customer\nname: Aozora\n---\n\n${body}`);
    await putNote('asked', '2026-11-17-interaction-x', 'x', interaction('x'));
    equal((await next({ id: 'aozora' })).question?.id, 'decide.1');
  });

  it('ask one’s own before the others, kept in the settings, each once', async () => {
    const { Global } = vscode.ConfigurationTarget;
    const settings = () => vscode.workspace.getConfiguration('ashita');
    try {
      const own = { area: 'decide', question: ' Who signs  for line 3? ' };
      const kept = { questions: ['Who signs for line 3?'] };
      equal(await call('addOwnQuestion', own), kept);
      equal(await call('addOwnQuestion', own), kept);
      equal(settings().inspect('questions')?.globalValue, { decide: kept.questions });
      const { question } = await next({ id: 'aozora' });
      equal(question?.words, 'Who signs for line 3?');
      match(question?.id ?? '', /^own\./);
    } finally {
      await settings().update('questions', undefined, Global);
    }
  });

  const refused: readonly (readonly [command: string, argument: unknown, ...words: RegExp[]])[] = [
    ['nextQuestion', {}, /\bid\b/],
    ['nextQuestion', { id: 'nobody' }, /\bid\b/, /nobody/],
    ['nextQuestion', { id: 'mirai', area: 'work' }, /area/],
    ['addQuestion', 'x', /argument/, /object/],
    ['addQuestion', { id: 'mirai' }, /question/],
    ['addQuestion', { id: 'mirai', question: ' \n' }, /question/],
    ['addQuestion', { id: 'mirai', question: '?!' }, /question/],
    ['addQuestion', { id: 'nobody', question: 'Why?' }, /\bid\b/, /nobody/],
    ['addQuestion', { id: 'mirai', question: 'Why?', due: 'soon' }, /due/, /2026-11-30/],
    ['addQuestion', { id: 'mirai', question: 'Why?', folder: 'nowhere' }, /folder/],
    ['addOwnQuestion', { area: 'x', question: 'Why?' }, /area/, /decide/],
    ['addOwnQuestion', { area: 'work' }, /question/],
    ['addOwnQuestion', { area: 'work', question: '?' }, /question/],
  ];
  for (const [command, argument, ...words] of refused) {
    it(`${command} refuses ${JSON.stringify(argument)} with its field and the reason`, () =>
      leavesAlone('asked', () => rejects(call(command, argument), ...words)));
  }
});
