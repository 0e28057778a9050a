/** Whom a thank-you may be owed to: asked of Git and of the notes when somebody looks, never before. */

import { addDays, type Day } from '../core/day.ts';
import { rankPeople, peopleNamedIn, type Suggestion } from '../core/journal/people.ts';
import { codePlaceOf } from '../core/note/codePlace.ts';
import type { Fields } from '../core/note/fields.ts';
import type { Authors } from './author.ts';
import { contributorsIn } from './git/contributors.ts';
import { gitUserName } from './git/git.ts';
import type { Journal } from './journals.ts';
import type { Platform } from './platform.ts';

const mostNamed = 200;

export class People {
  constructor(
    readonly platform: Platform,
    readonly authors: Authors,
  ) {}

  /** For a note of `day` with these links, most likely first; without the person who asks, and without those in `taken`. */
  async suggest(
    journal: Journal,
    code: NonNullable<Fields['code']>,
    day: Day,
    taken: readonly string[],
  ): Promise<readonly Suggestion[]> {
    const { uri } = journal.folder;
    const [found, me, committer] = await Promise.all([
      contributorsIn(this.platform, uri).to(code.map(codePlaceOf), addDays(day, -6), day),
      this.authors.of(journal),
      gitUserName(uri).catch(() => ''),
      journal.index.load(),
    ]);
    const named = peopleNamedIn(journal.index.notes, mostNamed);
    return rankPeople(found, named, [me, committer, ...taken]);
  }
}
