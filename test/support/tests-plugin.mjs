/**
 * An esbuild plugin: the import 'all-tests' is every test file there is in a folder, behind one function that
 * declares them. Nobody lists tests by hand, so none can be forgotten. Mocha comes along as globals, in its build
 * for browsers, which runs in a web worker and in Node alike.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * @param {string} folder where to look, folders in it too
 * @param {(file: string) => boolean} [wanted] which of the files, by path
 * @returns {import('esbuild').Plugin}
 */
export function allTests(folder, wanted = () => true) {
  return {
    name: 'all-tests',
    setup(build) {
      build.onResolve({ filter: /^all-tests$/ }, () => ({ path: folder, namespace: 'all-tests' }));
      build.onLoad({ filter: /.*/, namespace: 'all-tests' }, () => {
        const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.test.ts') && wanted(file))
          .sort();
        const calls = files.map(
          (file) => `  require(${JSON.stringify(resolve(join(folder, file)))});`,
        );
        return {
          contents: `import 'mocha/mocha.js';\nexport function declareTests() {\n${calls.join('\n')}\n}\n`,
          loader: 'js',
          resolveDir: process.cwd(),
          watchDirs: [folder],
        };
      });
      // Mocha's browser build would put itself in place of the suite's own exports: it shall be a global alone.
      build.onLoad({ filter: /[\\/]mocha[\\/]mocha\.js$/ }, ({ path }) => ({
        contents: `let exports, module;\n${readFileSync(path, 'utf8')}\nexport {};`,
        loader: 'js',
      }));
    },
  };
}
