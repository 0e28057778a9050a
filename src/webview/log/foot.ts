/** The foot stays in sight: where it goes, what of it is masked, what became of it, Save. */

import { fill, make, makeButton, makeLabel, setAttribute, setText, setValue } from './dom.ts';
import { hasWords } from './draft.ts';
import { icon } from './icons.ts';
import { maskPart } from './mask.ts';
import { notePart } from './note.ts';
import type { Acts, Part } from './sight.ts';

export function footPart(acts: Acts): Part {
  const parts = [folderPart(acts), maskPart(acts), notePart(acts), savePart(acts)];
  const root = make('div', 'foot', ...parts.map((part) => part.root));
  const page = document.documentElement;
  const measure = () => {
    // A field that gets the focus must not come to lie under the foot.
    page.style.scrollPaddingBottom = `${root.offsetHeight + 8}px`;
    root.classList.toggle('over', page.scrollHeight - page.clientHeight - page.scrollTop > 1);
  };
  const sizes = new ResizeObserver(measure);
  [root, document.body, page].forEach((element) => sizes.observe(element));
  window.addEventListener('resize', measure);
  window.addEventListener('scroll', measure);
  return { root, show: (sight) => parts.forEach((part) => part.show(sight)) };
}

/** Which folder to save in; asked only where there are several, and never chosen behind anybody's back. */
function folderPart(acts: Acts): Part {
  const select = make('select', 'box');
  const label = makeLabel(select, 'folder');
  const root = make('div', 'folder', label, make('span', 'pick', select, icon('chevronDown')));
  let shown = '';
  select.addEventListener('change', () => acts.turn({ folder: select.value }));
  return {
    root,
    show({ words, folders, folder }) {
      root.hidden = folders.length < 2;
      setText(label, fill(words.saveIn, '').trim());
      const wanted = JSON.stringify(folders);
      if (wanted !== shown) {
        shown = wanted;
        select.replaceChildren(...folders.map(({ name, uri }) => new Option(name, uri)));
      }
      setValue(select, folder);
    },
  };
}

/** The keys are those of the machine that shows this page; the extension may run on another. */
const isMac = /Mac|iP/.test(navigator.platform);
const pressed = isMac ? '⌘Enter' : 'Ctrl+Enter';

/** Quiet while there is nothing to save; it still answers then. */
function savePart(acts: Acts): Part {
  const name = make('span', 'do');
  const key = make('span', 'key');
  key.setAttribute('aria-hidden', 'true');
  const root = makeButton('save', () => acts.save(), name, key);
  return {
    root,
    show({ words, draft }) {
      setText(name, words.save);
      setText(key, pressed);
      setAttribute(root, 'title', `${words.save} (${pressed})`);
      setAttribute(root, 'aria-keyshortcuts', isMac ? 'Meta+Enter' : 'Control+Enter');
      root.classList.toggle('idle', !hasWords(draft));
    },
  };
}
