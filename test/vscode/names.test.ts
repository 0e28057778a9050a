import { log, notes } from './helpers/ashita.ts';
import { equal, match, ok } from './helpers/expect.ts';
import { pathOf, read, useNotesFolder } from './helpers/folder.ts';

const titles: readonly string[] = [
  '../../../etc/passwd',
  '..\\..\\windows\\system32',
  '/',
  '.',
  '...',
  '.hidden',
  'CON',
  'con.txt',
  'NUL',
  'com¹',
  'a/b\\c:d*e?f"g<h>i|j',
  '<script>alert(1)</script>',
  '👩‍👩‍👧‍👦🎉',
  'مرحبا بالعالم',
  '\u202Egnp.exe',
  'x'.repeat(300),
  '長'.repeat(300),
  'ガギグゲゴ'.normalize('NFD'),
  'two\nlines',
  'tab\there',
  'nul\0char',
  ' trailing dot. ',
  '---',
  '# heading',
  '`code` & [link](x)',
  '%2e%2e%2f',
  '$(touch owned)',
];

describe('a hostile title', () => {
  useNotesFolder('names');

  for (const title of titles) {
    it(`gives a legal name and stays in the note: ${JSON.stringify(title).slice(0, 40)}`, async () => {
      const { id, uri } = await log({ kind: 'thanks', text: 'Words', title, date: '2026-11-21' });
      const path = pathOf(uri);
      equal(path, `names/notes/2026/${id}.md`);
      match(id, /^2026-11-21-thanks(-[\p{L}\p{N}\p{M}-]+)?-[0-9a-z]{4}$/u);
      ok(new TextEncoder().encode(`${id}.md`).length <= 200, `${id} is too long`);
      equal(id, id.normalize('NFC'));

      match(await read(path), /^---\nkind: thanks\ndate: 2026-11-21\nauthor: .*\n---\n\n# /);
      const note = (await notes()).find((one) => one.id === id);
      const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
      equal(oneLine(note?.title ?? ''), oneLine(title));
    });
  }
});
