import { call, type LoggedNote } from './helpers/ashita.ts';
import { equal, match } from './helpers/expect.ts';
import { pathOf, read, snapshot, useNotesFolder } from './helpers/folder.ts';

describe('the short forms of ashita.log', () => {
  useNotesFolder('short');

  for (const kind of ['Interaction', 'Frustration', 'Thanks', 'Improvement']) {
    it(`ashita.log${kind} takes the argument without its kind`, async () => {
      const argument = { text: 'Words', customer: 'mirai', tags: ['short'] };
      const { uri } = await call<LoggedNote>(`log${kind}`, argument);
      const text = await read(pathOf(uri));
      match(text, new RegExp(`^---\nkind: ${kind.toLowerCase()}\n`));
      match(text, /^customer: mirai$/m);
      match(text, /^tags: \[short\]$/m);
      equal(Object.keys(argument), ['text', 'customer', 'tags'], 'The argument was changed');
    });
  }

  it('write one README between them', async () => {
    const files = Object.keys(await snapshot('short'));
    equal(files.filter((file) => file.endsWith('README.md')).length, 1);
    equal(files.length, 5);
  });
});
