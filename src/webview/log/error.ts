/** An error under its field: named by the field, announced once, gone when the field is edited. */

import { make, setAttribute, setText } from './dom.ts';
import { icon } from './icons.ts';

/** Gives a function that shows a message under `below`, for `field`, or takes it away. */
export function errorUnder(
  below: HTMLElement,
  field: HTMLElement,
): (message: string | undefined) => void {
  const words = make('span');
  const box = make('div', 'error', icon('error'), words);
  box.id = `${field.id}-error`;
  // An alert is announced when it comes into the page, so it is there only while there is one.
  box.setAttribute('role', 'alert');
  return (message) => {
    setAttribute(field, 'aria-invalid', message === undefined ? undefined : 'true');
    setAttribute(field, 'aria-describedby', message === undefined ? undefined : box.id);
    below.classList.toggle('bad', message !== undefined);
    if (message === undefined) {
      box.remove();
      return;
    }
    setText(words, message);
    if (!box.isConnected) {
      below.after(box);
    }
  };
}
