import assert from 'node:assert/strict';
import { textPlaces } from '../../../../src/core/guard/textPlaces.ts';

describe('places in a text', () => {
  it('are counted from 1, line by line, whatever ends a line', () => {
    assert.deepEqual(textPlaces('ab\ncd\r\n\né𠮷x', [0, 2, 3, 7, 8, 11]), [
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 3, column: 1 },
      { line: 4, column: 1 },
      { line: 4, column: 4 },
    ]);
  });
});
