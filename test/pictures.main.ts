/** `npm run pictures`: puts the pictures that the UI tests took where the README and the walkthrough show them. */

import { copyFileSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { built, repositoryRoot } from './support/vscode/paths.ts';

const places: { readonly [picture: string]: string } = {
  'sidebar-en': 'docs/pictures/sidebar-en.png',
  'sidebar-ja': 'docs/pictures/sidebar-ja.png',
  'week-page-en': 'docs/pictures/week-en.png',
  'week-page-ja': 'docs/pictures/week-ja.png',
  'reflection-full-en-light-1000': 'docs/pictures/reflection-en.png',
  'reflection-full-ja-light-1000': 'docs/pictures/reflection-ja.png',
  'walkthrough-log-en': 'media/walkthrough/log.png',
  'walkthrough-next-en': 'media/walkthrough/next.png',
  'walkthrough-week-en': 'media/walkthrough/week.png',
  'walkthrough-commit-en': 'media/walkthrough/commit.png',
};

for (const [picture, place] of Object.entries(places)) {
  const target = path.join(repositoryRoot(), place);
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(built('pictures', `${picture}.png`), target);
  console.log(place);
}
