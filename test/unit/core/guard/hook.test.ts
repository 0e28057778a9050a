import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hasHook, placeOfHook, withHook, withoutHook } from '../../../../src/core/guard/hook.ts';

const hooks: { readonly [what: string]: string } = {
  'a shell script': '#!/bin/sh\nset -e\nnpm test\n',
  'one that ends with exec': '#!/usr/bin/env -S bash -e\nexec ./other "$@"\n',
  'one without a first line of its own': 'npx lint-staged\n',
  'one without a line break at its end': '#!/bin/sh -e\ntrue',
  'one with line breaks of Windows': '#!C:/Git/bin/sh.exe\r\ntrue\r\n',
};

describe('the lines of a pre-commit hook', () => {
  for (const [what, hook] of Object.entries(hooks)) {
    it(`stand before those of ${what}, once, and leave without a trace`, () => {
      const installed = withHook(hook) ?? '';
      assert.ok(hasHook(installed) && !hasHook(hook));
      assert.equal(withHook(installed), installed);
      assert.equal(withoutHook(installed), hook);
      const [first] = hook.split('\n');
      assert.equal(installed.split('\n')[0] === first, hook.startsWith('#!'));
    });
  }

  it('are found again where a checkout gave them the line breaks of Windows', () => {
    const hook = '#!/bin/sh\nnpm test\n';
    const checkedOut = (withHook(hook) ?? '').replaceAll('\n', '\r\n');
    assert.equal(withoutHook(checkedOut), hook.replaceAll('\n', '\r\n'));
    assert.equal(withHook(checkedOut)?.match(/# ashita/g)?.length, 1);
  });

  it('go where Husky has people write them, not into what it makes anew', () => {
    assert.deepEqual(placeOfHook('c:/a b/.husky/_/pre-commit'), {
      path: 'c:/a b/.husky/pre-commit',
      isHusky: true,
    });
    for (const path of ['/a/.git/hooks/pre-commit', '/a/.husky/pre-commit', '/a/_/pre-commit']) {
      assert.deepEqual(placeOfHook(path), { path, isHusky: false });
    }
  });

  it('leave without a trace whatever the script says', () => {
    const script = fc.array(fc.constantFrom('#!/bin/sh', '# x', '', 'exit 0', 'echo "$1"\r', '\t'));
    fc.assert(
      fc.property(script, (lines) => {
        const hook = `#!/bin/bash\n${lines.join('\n')}`;
        assert.equal(withoutHook(withHook(hook) ?? ''), hook);
      }),
    );
  });

  it('are a hook of their own where there is none, and then nothing is left of it', () => {
    const installed = withHook(undefined) ?? '';
    assert.match(installed, /^#!\/bin\/sh\n# ashita/);
    assert.equal(withoutHook(installed), undefined);
  });

  it('are not put into what is no shell script', () => {
    const others = [
      '#!/usr/bin/env python3\nprint()\n',
      '#!/usr/bin/node\n',
      '#!/home/sh/bin/perl\n',
      '#!/usr/bin/fish\n',
      '#!/bin/tcsh\n',
      '\x7fELF\0\0',
      '#!/bin/sh\n\0',
    ];
    for (const hook of others) {
      assert.equal(withHook(hook), undefined, hook);
    }
  });

  it('name no place on a machine', () => {
    assert.doesNotMatch(withHook('') ?? '', /\/(?:usr|home|tmp|opt)\//);
  });
});
