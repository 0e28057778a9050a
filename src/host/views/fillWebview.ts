/** Gives a webview its page, and what it may load: its own script and style sheets, and nothing else. */

import * as vscode from 'vscode';
import { editorLanguage } from '../settings.ts';
import { webviewPage } from './webviewPage.ts';

/** What a page may say, each with its answer, so that none can be forgotten. */
export type Handlers<M extends { type: string }> = {
  readonly [T in M['type']]: (message: Extract<M, { type: T }>) => void | Promise<void>;
};

/** `name` is that of its script and of the last of its style sheets, all in `dist`. */
export function fillWebview(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  name: string,
  { shared = [], policy }: { readonly shared?: readonly string[]; readonly policy?: string } = {},
): void {
  const dist = vscode.Uri.joinPath(extensionUri, 'dist');
  webview.options = { enableScripts: true, localResourceRoots: [dist] };
  webview.html = webviewPage({
    nonce: crypto.randomUUID().replaceAll('-', ''),
    cspSource: webview.cspSource,
    script: webview.asWebviewUri(vscode.Uri.joinPath(dist, `${name}.js`)).toString(),
    styles: [...shared, name].map((style) =>
      webview.asWebviewUri(vscode.Uri.joinPath(dist, `${style}.css`)).toString(),
    ),
    language: editorLanguage(),
    ...(policy !== undefined && { policy }),
  });
}
