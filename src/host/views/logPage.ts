/** The HTML that the Log view begins with: a place, a style sheet and one script. All words come by message. */

interface LogPage {
  readonly nonce: string;
  /** `webview.cspSource`. */
  readonly cspSource: string;
  /** The address of `dist/log.js`, as the webview sees it. */
  readonly script: string;
  /** The address of `media/log.css`, as the webview sees it. */
  readonly style: string;
  /** Of the words on the page: `en`, `ja`. */
  readonly language: string;
}

const entities: { readonly [sign: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const attribute = (value: string) =>
  `"${value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign)}"`;

export function logPage({ nonce, cspSource, script, style, language }: LogPage): string {
  const policy = `default-src 'none'; style-src ${cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang=${attribute(language)}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content=${attribute(policy)}>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href=${attribute(style)}>
<title>Ashita</title>
</head>
<body>
<main></main>
<script nonce=${attribute(nonce)} src=${attribute(script)}></script>
</body>
</html>
`;
}
