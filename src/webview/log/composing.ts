/**
 * Input methods. While one composes, no key is ours (the Enter that confirms a conversion must not save), and nothing
 * that comes from outside may touch the page: it waits here until the conversion is done.
 */

/** keyCode is deprecated, and the only sign of composition that some input methods give. */
function isComposing(event: KeyboardEvent): boolean {
  return event.isComposing || event.keyCode === 229;
}

/** Listens for keys, save for those of an input method. */
export function onKey(
  target: HTMLElement | Document,
  listener: (event: KeyboardEvent) => void,
): void {
  target.addEventListener('keydown', (event) => {
    const key = event as KeyboardEvent;
    if (!isComposing(key)) {
      listener(key);
    }
  });
}

/** Calls when the words in a field have changed and are not under way to become others. */
export function onSettled(field: HTMLElement, listener: () => void): void {
  field.addEventListener('input', (event) => {
    if (!event.isComposing) {
      listener();
    }
  });
  field.addEventListener('compositionend', () => listener());
}

/** Passes calls on at once, or after the composition that is under way. */
export function afterComposing(page: Document): (call: () => void) => void {
  const waiting: (() => void)[] = [];
  let isUnderWay = false;
  const settle = () => {
    isUnderWay = false;
    // The field's own listeners first.
    setTimeout(() => {
      if (!isUnderWay) {
        waiting.splice(0).forEach((call) => call());
      }
    });
  };
  page.addEventListener('compositionstart', () => (isUnderWay = true));
  page.addEventListener('compositionend', settle);
  page.addEventListener('focusout', settle);
  return (call) => {
    if (isUnderWay || waiting.length > 0) {
      waiting.push(call);
    } else {
      call();
    }
  };
}
