/** The little that is needed to make elements and to touch them only where something differs. */

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  className = '',
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') {
    element.className = className;
  }
  element.append(...children);
  return element;
}

/** A button that never submits. */
export function makeButton(
  className: string,
  onClick: () => void,
  ...children: readonly (Node | string)[]
): HTMLButtonElement {
  const button = make('button', className, ...children);
  button.type = 'button';
  button.addEventListener('click', onClick);
  return button;
}

/** A label over its control, or beside it. */
export function makeLabel(control: HTMLElement, id: string, className = 'label'): HTMLLabelElement {
  const label = make('label', className);
  control.id = id;
  label.htmlFor = id;
  return label;
}

export function setText(element: Element, text: string): void {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** Setting a value drops caret, selection and undo history, so never without need. */
export function setValue(
  field: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement,
  value: string,
): void {
  if (field.value !== value) {
    field.value = value;
  }
}

/** `undefined` takes the attribute away. */
export function setAttribute(element: Element, name: string, value: string | undefined): void {
  if (value === undefined) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== value) {
    element.setAttribute(name, value);
  }
}

/** Words with their `{0}` filled in. A function as replacement: a name may hold `$&`. */
export function fill(words: string, value: string): string {
  return words.replace('{0}', () => value);
}
