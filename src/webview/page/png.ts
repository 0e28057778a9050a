/** A picture as PNG, through a canvas. */

import type { Picture } from './picture.ts';

/** Sharp on any screen; a canvas has its limits. */
const sharpness = 2;
const tallest = 16_000;

/** The PNG in base64. */
export async function pngOf({ text, width, height }: Picture): Promise<string> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const scale = Math.min(sharpness, tallest / height);
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return canvas.toDataURL('image/png').replace(/^[^,]*,/, '');
  } finally {
    URL.revokeObjectURL(url);
  }
}
