/** *More*: folded to one line that still says what is set in it. */

import {
  channels,
  heardWays,
  introductionStates,
  outcomes,
  stages,
  towards,
  wins,
} from '../../core/note/kind.ts';
import { hasField } from '../../protocol/fieldsOfKind.ts';
import { make, makeButton, setAttribute, setText } from './dom.ts';
import { isHidden, moreFields, type MoreField } from './fields.ts';
import { icon } from './icons.ts';
import { codeRow, dueRow, selectRow, sidesRow, textRow, type Row } from './rows.ts';
import type { Acts, Part } from './sight.ts';
import { moreSummary } from './summary.ts';

/** Fields that begin a line where there are two to a line. */
const first: ReadonlySet<MoreField> = new Set(['gains', 'pays', 'tags', 'code']);

export function morePart(acts: Acts): Part {
  const rows: { readonly [F in MoreField]: Row } = {
    with: textRow('with', acts),
    channel: selectRow('channel', channels, acts),
    heard: selectRow('heard', heardWays, acts),
    stage: selectRow('stage', stages, acts),
    outcome: selectRow('outcome', outcomes, acts),
    introduced: textRow('introduced', acts),
    introducedTo: textRow('introducedTo', acts),
    introducedBy: textRow('introducedBy', acts),
    introducedGains: textRow('introducedGains', acts),
    introducedToGains: textRow('introducedToGains', acts),
    introduction: selectRow('introduction', introductionStates, acts),
    toward: selectRow('toward', towards, acts),
    win: selectRow('win', wins, acts),
    due: dueRow(acts),
    gains: sidesRow('gains', acts),
    pays: sidesRow('pays', acts),
    tags: textRow('tags', acts),
    code: codeRow(acts),
  };
  const name = make('span');
  const summary = make('span', 'hint');
  let isOpen = false;
  const fold = makeButton('fold', () => acts.foldMore(!isOpen), icon('chevronDown'), name, summary);
  const grid = make('div', 'rows');
  grid.id = 'more';
  fold.setAttribute('aria-controls', grid.id);
  for (const field of moreFields) {
    rows[field].label.classList.toggle('first', first.has(field));
    grid.append(rows[field].label, rows[field].cell);
  }
  return {
    root: make('div', 'field more', fold, grid),
    fields: {
      with: rows.with.control,
      introduced: rows.introduced.control,
      introducedTo: rows.introducedTo.control,
      due: rows.due.control,
      tags: rows.tags.control,
      code: rows.code.control,
    },
    show(sight) {
      const { words, kind, draft, language } = sight;
      isOpen = sight.isMoreOpen;
      grid.hidden = !isOpen;
      setAttribute(fold, 'aria-expanded', String(isOpen));
      setText(name, words.more);
      setText(summary, isOpen ? '' : moreSummary(kind, draft, words, language));
      for (const field of moreFields) {
        const { label, cell, show } = rows[field];
        label.hidden = cell.hidden = !hasField(kind, field) || isHidden(field, draft);
        setText(label, words.fields[field]);
        show(sight);
      }
    },
  };
}
