import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Frame } from 'playwright-core';
import { repositoryRoot } from '../../support/vscode/paths.ts';

/** Something that hinders people who read or work in other ways than with eyes and mouse. */
export interface Violation {
  readonly rule: string;
  readonly impact: string;
  readonly help: string;
  /** Selectors of the elements it was found in. */
  readonly where: readonly string[];
}

/** Holds a webview's document against the rules of axe-core. */
export async function audit(frame: Frame): Promise<readonly Violation[]> {
  const require = createRequire(`${repositoryRoot()}/package.json`);
  // Through the debugger, so that the content security policy of the page has no say in it.
  await frame.evaluate(await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'));
  return frame.evaluate(async () => {
    // A webview is transparent, and axe takes what it cannot see for white: say what lies behind.
    const root = document.documentElement;
    root.style.backgroundColor = getComputedStyle(root).getPropertyValue(
      '--vscode-sideBar-background',
    );
    const { axe } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: RawViolation[] }> };
    };
    const { violations } = await axe.run();
    return violations.map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact ?? 'unknown',
      help,
      where: nodes.flatMap((node) => node.target.map(String)),
    }));
  });
}

interface RawViolation {
  readonly id: string;
  readonly impact: string | null;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}
