import assert from 'node:assert/strict';
import { codeLabel } from '../../../src/protocol/codeLabel.ts';

describe('the label of a code link', () => {
  const labels: readonly (readonly [path: string, lines: string | undefined, ...string[]])[] = [
    ['src/export/ledger.ts#L120-L168', undefined, 'src/export/', 'ledger.ts L120-L168'],
    ['src/invoice.ts#L8', undefined, 'src/', 'invoice.ts L8'],
    ['invoice.ts', 'L4-L5', '', 'invoice.ts L4-L5'],
    ['src/c#/main.cs', undefined, 'src/c#/', 'main.cs'],
    ['docs/', undefined, '', 'docs/'],
    ['', undefined, '', ''],
  ];
  for (const [path, lines, folder, name] of labels) {
    it(`of ${path || 'nothing'} is ${folder} ${name}`, () =>
      assert.deepEqual(codeLabel({ path, lines }), { folder, name }));
  }
});
