/** Above each area of a customer's page that says something: when it was confirmed, and one click to do so. */

import * as vscode from 'vscode';
import type { Day } from '../../core/day.ts';
import { isFilled } from '../../core/note/body.ts';
import { sectionsOf, type SectionName } from '../../core/note/sections.ts';
import { confirmedWords } from '../words/confirmed.ts';
import type { OffersLenses } from './noteLenses.ts';

export function areaLenses(today: () => Day): OffersLenses {
  const areas: readonly (SectionName | undefined)[] = sectionsOf.customer;
  return ({ journal, entry }, { kind, text, fields, body }) =>
    body.sections
      .filter((one) => kind === 'customer' && areas.includes(one.name) && isFilled(text, one))
      .map(({ name = '', heading }) => ({
        at: heading.span.start,
        command: {
          command: 'ashita.confirmArea',
          title: titleFor(fields.reviewed?.[name], today()),
          tooltip: vscode.l10n.t('Yes: confirm it with today’s date'),
          arguments: [journal.uri(entry.path), name],
        },
      }));
}

/** What was confirmed today is not asked about. */
function titleFor(confirmed: Day | undefined, today: Day): string {
  const words = confirmedWords(confirmed, today);
  return confirmed === today ? words : vscode.l10n.t('{0} · still true?', words);
}
