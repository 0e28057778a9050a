/** HTML comments: a template's hints are no words of anybody. */

/** The text with `put` for each comment. One that nobody closes stays. */
export function withoutComments(text: string, put: string): string {
  let result = '';
  let at = 0;
  for (let start = text.indexOf('<!--'); start >= 0; start = text.indexOf('<!--', at)) {
    const end = text.indexOf('-->', start + 4);
    if (end < 0) {
      break;
    }
    result += text.slice(at, start) + put;
    at = end + 3;
  }
  return result + text.slice(at);
}
