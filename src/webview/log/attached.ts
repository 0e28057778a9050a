/** What hangs on the text: the notes that an improvement comes from, and code. Seen at once, or it would be forgotten. */

import { codeLabel } from '../../protocol/codeLabel.ts';
import type { FormDraft } from '../../protocol/form.ts';
import { hasField } from '../../protocol/fieldsOfKind.ts';
import { chipRow, type Chip } from './chips.ts';
import { make, setAttribute } from './dom.ts';
import type { Acts, Part } from './sight.ts';

export function attachedPart(acts: Acts, focusText: () => void): Part {
  const root = make('div', 'chips');
  root.setAttribute('role', 'group');
  const showChips = chipRow(root);
  /** The button is gone with its chip: the focus goes to the next one, or back into the box. */
  const drop = (patch: Partial<FormDraft>) => {
    acts.edit(patch);
    const next = root.querySelector('button');
    if (next) {
      next.focus();
    } else {
      focusText();
    }
  };
  return {
    root,
    show({ words, kind, draft }) {
      const from = hasField(kind, 'from') ? draft.from : [];
      const chips: Chip[] = [
        ...from.map((note) => ({
          icon: 'references' as const,
          text: note.title,
          drop: () => drop({ from: draft.from.filter((other) => other.id !== note.id) }),
        })),
        ...draft.code.map((link) => ({
          icon: 'link' as const,
          lead: codeLabel(link).folder,
          text: codeLabel(link).name,
          drop: () => drop({ code: draft.code.filter((other) => other !== link) }),
        })),
      ];
      root.hidden = chips.length === 0;
      setAttribute(root, 'aria-label', from.length > 0 ? words.from : words.fields.code);
      showChips(chips, words.remove);
    },
  };
}
