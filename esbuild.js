// Builds everything: `node esbuild.js` the extension, `--tests` the tests too, `--watch` as you type.
const { build, context } = require('esbuild');
const { readFileSync, writeFileSync } = require('node:fs');
const path = require('node:path');

const has = (flag) => process.argv.includes(flag);
const common = {
  bundle: true,
  minify: !has('--development'),
  sourcemap: has('--development') ? 'linked' : false,
  target: 'es2023',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/**
 * esbuild wraps each of the forty `import * as vscode` in a copy of the whole API, which costs activation half its time.
 * Nobody here asks for a default export, so the API itself will do.
 */
const bareVscode = {
  name: 'bare-vscode',
  setup({ initialOptions, onEnd }) {
    onEnd(() => {
      const text = readFileSync(initialOptions.outfile, 'utf8');
      writeFileSync(
        initialOptions.outfile,
        text.replace(/[\w$]+\(require\("vscode"\)(?:,1)?\)/g, 'require("vscode")'),
      );
    });
  },
};

/** The desktop's bundle is its own room alone; the house is loaded from the web's, so that it is shipped once. */
const houseBeside = {
  name: 'house-beside',
  setup({ onResolve }) {
    onResolve({ filter: /\/extension\.ts$/ }, ({ kind }) =>
      kind === 'import-statement' ? { path: './web.js', external: true } : undefined,
    );
  },
};

/** postal-mime's table of named characters is larger than all the rest of it. */
const entitiesOfTheBrowser = {
  name: 'entities-of-the-browser',
  setup({ onResolve }) {
    onResolve({ filter: /\/html-entities\.js$/ }, () => ({
      path: path.resolve('src/webview/mail/entities.ts'),
    }));
  },
};

/** Icons are drawn sixteen pixels wide: a hundredth of one is near enough. */
const roundedDrawings = {
  name: 'rounded-drawings',
  setup({ onLoad }) {
    onLoad({ filter: /\.svg$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(
        /\d+\.\d{3,}/g,
        (number) => +(+number).toFixed(2),
      ),
      loader: 'text',
    }));
  },
};

const host = { ...common, format: 'cjs', external: ['vscode'] };
/** A webview's script and its style sheet; both bear the name of the page. Sheets that pages share bear their own. */
const page = (name, ...shared) => ({
  ...common,
  entryPoints: [
    { in: `src/webview/${name}/main.ts`, out: name },
    ...[name, ...shared].map((sheet) => ({ in: `media/${sheet}.css`, out: sheet })),
  ],
  platform: 'browser',
  format: 'iife',
  outdir: 'dist',
  plugins: [roundedDrawings],
});
const extension = [
  {
    ...host,
    platform: 'node',
    entryPoints: ['src/host/node/extension.ts'],
    outfile: 'dist/node.js',
    plugins: [houseBeside, bareVscode],
  },
  {
    ...host,
    platform: 'browser',
    entryPoints: ['src/extension.ts'],
    outfile: 'dist/web.js',
    plugins: [bareVscode],
  },
  {
    ...common,
    format: 'cjs',
    platform: 'node',
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/ashita.js',
  },
  page('log'),
  {
    ...page('mail'),
    entryPoints: { mail: 'src/webview/mail/main.ts' },
    plugins: [entitiesOfTheBrowser],
    inject: ['src/webview/mail/freshDecoder.ts'],
  },
  page('reflection', 'page'),
  page('customer'),
];

/** Which test files make which suite, by the word before `.test.ts`; without one, they run in both hosts. */
const suites = {
  suite: /^[^.]+(\.node)?\.test\.ts$/,
  'suite.web': /^[^.]+(\.web)?\.test\.ts$/,
  'suite.multiroot': /\.multiroot\.test\.ts$/,
  'suite.nofolder': /\.nofolder\.test\.ts$/,
};

/** Tests and what runs them, for Node; and the suites that run inside the extension hosts. */
async function tests() {
  const { allTests } = await import('./test/support/tests-plugin.mjs');
  const test = { ...common, minify: false, sourcemap: 'linked', format: 'cjs' };
  // Words are said through the editor; outside it, the bundle answers for it.
  const inNode = {
    ...test,
    platform: 'node',
    external: ['mocha', 'playwright-core', '@vscode/test-electron'],
    alias: { vscode: './test/support/l10n.ts' },
    loader: { '.svg': 'text' },
  };
  const suite = { ...test, entryPoints: ['test/vscode/suite.ts'], external: ['vscode'] };
  return [
    {
      ...inNode,
      // What tests share is loaded once: a hundred bundles of their own take longer to load than to run.
      format: 'esm',
      splitting: true,
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
      entryPoints: ['test/unit/**/*.test.ts'],
      outdir: 'out/unit',
      outExtension: { '.js': '.mjs' },
      chunkNames: 'shared/[name]-[hash]',
    },
    {
      ...inNode,
      entryPoints: [
        'test/ui/**/*.test.ts',
        'test/**/*.main.ts',
        'test/vscode/run.ts',
        'test/support/vscode/executable.ts',
      ],
      outbase: 'test',
      outdir: 'out/test',
    },
    ...Object.entries(suites).map(([name, files]) => ({
      ...suite,
      platform: name === 'suite.web' ? 'browser' : 'node',
      outfile: `out/test/vscode/${name}.js`,
      plugins: [allTests('test/vscode', (file) => files.test(file))],
    })),
  ];
}

async function main() {
  const programs = has('--tests') ? [...extension, ...(await tests())] : extension;
  await Promise.all(
    programs.map(async (options) =>
      has('--watch') ? (await context(options)).watch() : build(options),
    ),
  );
}

main().catch(() => process.exit(1));
