/** The words of a page that somebody sent. It is parsed as a document that runs nothing and loads nothing. */

/** What a reader sees below each other. */
const blocks =
  'address,blockquote,dd,div,dl,dt,h1,h2,h3,h4,h5,h6,hr,li,ol,p,pre,section,table,tr,ul';
/** What a reader does not see. */
const unseen = 'script,style,template,title,noscript,head';

export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  body.querySelectorAll(unseen).forEach((element) => element.remove());
  const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const node = texts.currentNode as Text;
    if (!node.parentElement?.closest('pre')) {
      node.data = node.data.replace(/[ \t\r\n]+/g, ' ');
    }
  }
  body.querySelectorAll('br').forEach((element) => element.replaceWith('\n'));
  body.querySelectorAll('td,th').forEach((element) => element.append(' '));
  body.querySelectorAll(blocks).forEach((element) => {
    element.prepend('\n');
    element.append('\n');
  });
  return body.textContent
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
}
