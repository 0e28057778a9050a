/** What will be masked, before it is saved: a switch for each detail. */

import type { Detail } from '../../core/mask/details.ts';
import type { MaskWords } from '../../protocol/maskWords.ts';
import { fill, make, setAttribute, setText } from './dom.ts';
import { icon } from './icons.ts';
import type { Acts, Part } from './sight.ts';
import type { MaskSight } from './veil.ts';

/** More than anybody reads; the rest is masked all the same. */
const mostRows = 100;

export function maskPart(acts: Acts): Part {
  // In the page from the start: a live region that comes with its words is often not read.
  const count = make('span');
  count.id = 'mask-count';
  count.setAttribute('aria-live', 'polite');
  const list = make('ul');
  const rest = make('p', 'hint');
  const helps = make('p', 'hint');
  const root = make(
    'section',
    'mask none',
    make('header', '', icon('eyeClosed'), count),
    list,
    rest,
    helps,
  );
  root.setAttribute('aria-labelledby', count.id);
  const rows: ReturnType<typeof detailRow>[] = [];
  return {
    root,
    show({ words: { mask: words }, mask }) {
      root.classList.toggle('none', mask === undefined);
      setText(count, mask ? outlook(mask, words) : '');
      setText(helps, mask ? words.helps : '');
      const details = (mask?.details ?? []).slice(0, mostRows);
      const more = (mask?.details.length ?? 0) - details.length;
      rest.hidden = more === 0;
      setText(rest, fill(words.more, String(more)));
      list.hidden = details.length === 0;
      while (rows.length < details.length) {
        const row = detailRow(acts);
        rows.push(row);
        list.append(row.root);
      }
      rows.splice(details.length).forEach((row) => row.root.remove());
      details.forEach((detail, at) => {
        const isKept = detail.wordings.some((wording) => mask?.asWritten.has(wording));
        rows[at]?.show(detail, !isKept, words);
      });
    },
  };
}

/** That nothing was found is no promise that there is nothing; that all is kept as written is somebody's choice. */
function outlook({ isTooLong, details, count }: MaskSight, words: MaskWords): string {
  const [none, one, many] = words.counts;
  return isTooLong
    ? words.tooLong
    : details.length === 0
      ? words.nothingFound
      : count === 0
        ? none
        : count === 1
          ? one
          : fill(many, String(count));
}

function detailRow(acts: Acts): {
  readonly root: HTMLElement;
  readonly show: (detail: Detail, isMasked: boolean, words: MaskWords) => void;
} {
  let wordings: readonly string[] = [];
  const was = make('span', 'was');
  const is = make('span', 'is');
  const type = make('span', 'hint type');
  const box = make('input', 'switch');
  box.type = 'checkbox';
  box.setAttribute('role', 'switch');
  box.addEventListener('change', () => acts.maskDetail(wordings, box.checked));
  const pair = make('span', 'pair', was, icon('arrowRight'), is);
  const root = make('li', '', pair, type, box);
  return {
    root,
    show(detail, isMasked, words) {
      ({ wordings } = detail);
      const text = detail.text.replace(/\s+/g, ' ');
      const told = `${text} → ${detail.token}`;
      setText(was, text);
      setText(is, detail.token);
      setText(type, words.types[detail.type]);
      setAttribute(pair, 'title', isMasked ? told : `${text}: ${words.kept}`);
      setAttribute(box, 'aria-label', `${told} (${words.types[detail.type]})`);
      root.classList.toggle('off', !isMasked);
      box.checked = isMasked;
    },
  };
}
