/** `npm run pictures`: puts the pictures that the UI tests took where the README and the walkthrough show them. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './support/vscode/browser.ts';
import { built, repositoryRoot } from './support/vscode/paths.ts';

/** What is packaged is WebP, at a quarter of the bytes. */
const places: { readonly [picture: string]: string } = {
  'sidebar-en': 'docs/pictures/sidebar-en.png',
  'sidebar-ja': 'docs/pictures/sidebar-ja.png',
  'week-page-en': 'docs/pictures/week-en.png',
  'week-page-ja': 'docs/pictures/week-ja.png',
  'reflection-full-en-light-1000': 'docs/pictures/reflection-en.png',
  'reflection-full-ja-light-1000': 'docs/pictures/reflection-ja.png',
  'customer-full-en-light-820': 'docs/pictures/customer-en.png',
  'customer-full-ja-light-820': 'docs/pictures/customer-ja.png',
  'walkthrough-log-en': 'media/walkthrough/log.webp',
  'walkthrough-next-en': 'media/walkthrough/next.webp',
  'walkthrough-week-en': 'media/walkthrough/week.webp',
  'walkthrough-commit-en': 'media/walkthrough/commit.webp',
};

async function main(): Promise<void> {
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [picture, place] of Object.entries(places)) {
    const target = path.join(repositoryRoot(), place);
    const png = readFileSync(built('pictures', `${picture}.png`));
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, place.endsWith('.webp') ? await webpOf(page, png) : png);
    console.log(place);
  }
  await browser.close();
}

/** The browser knows how. Flat pages are smaller without any loss (1), pictures of controls with some. */
async function webpOf(page: Page, png: Buffer): Promise<Buffer> {
  const urls = await page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
      canvas.getContext('2d')?.drawImage(image, 0, 0);
      return [0.5, 1].map((quality) => canvas.toDataURL('image/webp', quality));
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
  const [smallest = ''] = urls.sort((a, b) => a.length - b.length);
  return Buffer.from(smallest.slice(smallest.indexOf(',') + 1), 'base64');
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
