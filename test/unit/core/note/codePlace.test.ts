import assert from 'node:assert/strict';
import { codePlaceOf } from '../../../../src/core/note/codePlace.ts';

describe('a link to code as a place', () => {
  const cases: readonly (readonly [Parameters<typeof codePlaceOf>[0], object])[] = [
    [{ path: 'src/a.ts' }, { path: 'src/a.ts' }],
    [{ path: 'src/a.ts#L12-L16' }, { path: 'src/a.ts', lines: [12, 16] }],
    [{ path: 'src/a.ts#L7' }, { path: 'src/a.ts', lines: [7, 7] }],
    [
      { path: 'a', lines: '16-12', commit: '1A2b3c4' },
      { path: 'a', lines: [12, 16], commit: '1A2b3c4' },
    ],
    [
      { path: 'a', lines: 'L3' },
      { path: 'a', lines: [3, 3] },
    ],
    [{ path: 'a', lines: '0', commit: '--output=x' }, { path: 'a' }],
    [{ path: 'a', lines: '1,9', commit: 'HEAD' }, { path: 'a' }],
    [{ path: '#L1' }, { path: '#L1' }],
    [{ path: '仕様/C#の書き方.md#L2' }, { path: '仕様/C#の書き方.md', lines: [2, 2] }],
  ];
  for (const [link, place] of cases) {
    it(`is ${JSON.stringify(place)} for ${JSON.stringify(link)}`, () =>
      assert.deepEqual(codePlaceOf(link), place));
  }
});
