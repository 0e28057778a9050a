/** How wide words will be, asked of a canvas: asking the page would lay it out each time. */

let brush: CanvasRenderingContext2D | null | undefined;

/** Measures in the page's font, as it is now. */
export function measureOnPage(): (words: string, size?: number) => number {
  brush ??= document.createElement('canvas').getContext('2d');
  const family = getComputedStyle(document.body).fontFamily;
  const known = new Map<string, number>();
  return (words, size = 12) => {
    const key = `${size} ${words}`;
    let width = known.get(key);
    if (width === undefined) {
      width = words.length * size;
      if (brush) {
        brush.font = `${size}px ${family}`;
        ({ width } = brush.measureText(words));
      }
      known.set(key, width);
    }
    return width;
  };
}
