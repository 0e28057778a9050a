/**
 * The few codicons that the form shows, as inline SVG. The font would add 126 KB to the package for fifteen shapes,
 * and need `font-src`; these are 10 KB, crisp at any zoom, and take the colour of the text beside them.
 */

import add from '@vscode/codicons/src/icons/add.svg';
import arrowRight from '@vscode/codicons/src/icons/arrow-right.svg';
import check from '@vscode/codicons/src/icons/check.svg';
import chevronDown from '@vscode/codicons/src/icons/chevron-down.svg';
import close from '@vscode/codicons/src/icons/close.svg';
import comment from '@vscode/codicons/src/icons/comment.svg';
import error from '@vscode/codicons/src/icons/error.svg';
import eyeClosed from '@vscode/codicons/src/icons/eye-closed.svg';
import heart from '@vscode/codicons/src/icons/heart.svg';
import history from '@vscode/codicons/src/icons/history.svg';
import lightbulb from '@vscode/codicons/src/icons/lightbulb.svg';
import link from '@vscode/codicons/src/icons/link.svg';
import organization from '@vscode/codicons/src/icons/organization.svg';
import person from '@vscode/codicons/src/icons/person.svg';
import references from '@vscode/codicons/src/icons/references.svg';
import report from '@vscode/codicons/src/icons/report.svg';

const drawings = {
  add,
  arrowRight,
  check,
  chevronDown,
  close,
  comment,
  error,
  eyeClosed,
  heart,
  history,
  lightbulb,
  link,
  organization,
  person,
  references,
  report,
};
export type IconName = keyof typeof drawings;

const parser = new DOMParser();

/** A new element each time; decoration only, the words beside it say what it means. */
export function icon(name: IconName): Element {
  const drawing = document.importNode(
    parser.parseFromString(drawings[name], 'image/svg+xml').documentElement,
    true,
  );
  drawing.setAttribute('class', 'icon');
  drawing.setAttribute('aria-hidden', 'true');
  return drawing;
}
