import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  readGuardSettings,
  readKeptSettings,
  type KeptSettings,
} from '../../../../src/core/guard/settingsFile.ts';

const defaults = { folder: 'ashita', allow: [] };

describe('the settings of the guard', () => {
  it('are read from a settings.json with comments and trailing commas', () => {
    const text =
      '\uFEFF{ // "ashita.folder": "no"\n /* , */ "ashita.folder": "docs//notes/",\n' +
      ' "url": "http://x", "ashita.mask.allow": ["a, ]", "// b", 7,], }';
    assert.deepEqual(readGuardSettings(text), { folder: 'docs/notes', allow: ['a, ]', '// b'] });
  });

  it('are the defaults where the file is not there, is none, or says what cannot be', () => {
    for (const text of [undefined, '', '{', '[]', 'null', '{"ashita.folder": "../up"}', '7']) {
      assert.deepEqual(readGuardSettings(text), defaults, text);
    }
    assert.deepEqual(readKeptSettings('{"": {"folder": 7}, "a": null}'), {
      '': defaults,
      a: defaults,
    });
    assert.deepEqual(readKeptSettings('no'), {});
  });

  it('are read as they were kept', () => {
    const words = fc.array(fc.string());
    const kept: fc.Arbitrary<KeptSettings> = fc.dictionary(
      fc.constantFrom('', 'a', 'packages/b', '日本'),
      fc.record({ folder: fc.constantFrom('ashita', 'docs/notes', 'ノート'), allow: words }),
    );
    fc.assert(
      fc.property(kept, (settings) => {
        const text = JSON.stringify(settings);
        assert.deepEqual(readKeptSettings(text), JSON.parse(text));
      }),
    );
  });
});
