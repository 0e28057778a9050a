/** The HTML that a webview begins with: a place, style sheets and one script. All words come by message. */

export interface WebviewPage {
  readonly nonce: string;
  /** `webview.cspSource`. */
  readonly cspSource: string;
  /** The address of its script in `dist`, as the webview sees it. */
  readonly script: string;
  /** The addresses of its style sheets in `dist`, as the webview sees them. */
  readonly styles: readonly string[];
  /** Of the words on the page: `en`, `ja`. */
  readonly language: string;
  /** What else it may load: pictures that it drew itself. */
  readonly policy?: string;
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const attribute = (value: string) =>
  `"${value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)}"`;

export function webviewPage(page: WebviewPage): string {
  const { nonce, cspSource, script, styles, language } = page;
  const policy = [
    `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`,
    ...(page.policy === undefined ? [] : [page.policy]),
  ].join('; ');
  return `<!DOCTYPE html>
<html lang=${attribute(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${attribute(policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
${styles.map((style) => `<link rel="stylesheet" href=${attribute(style)}>\n`).join('')}<title>Ashita</title>
</head>
<body>
<main></main>
<script nonce=${attribute(nonce)} src=${attribute(script)}></script>
</body>
</html>
`;
}

/** For a page that makes pictures of itself. */
export const drawsPictures = 'img-src blob:';
