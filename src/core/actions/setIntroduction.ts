/** What became of an introduction (C3): one word in its note. */

import { setIntroductionState } from '../note/edit.ts';
import type { IntroductionState } from '../note/kind.ts';
import { idOf } from '../note/name.ts';
import type { NotePath } from '../ports.ts';
import { refuse, type Result } from '../refusal.ts';
import { changeNote, type Changed, type EditTarget } from './change.ts';

/** Sets it. One that does not say is open: saying so changes nothing. Refuses a note that tells of no introduction. */
export function setIntroduction(
  target: EditTarget,
  path: NotePath,
  state: IntroductionState,
): Promise<Result<Changed>> {
  return changeNote(target, path, ({ kind, fields, text }) => {
    if (kind !== 'interaction' || !fields.introduction) {
      return refuse({ code: 'no-introduction', id: idOf(path) });
    }
    const { state: was = 'open' } = fields.introduction;
    return was === state ? { ok: true, edits: [] } : setIntroductionState(text, state);
  });
}
