/** What a person can do with the form. Each act changes the session, or tells the extension, or both. */

import type { FromForm } from '../../protocol/form.ts';
import { problemsOf } from './check.ts';
import { readDay } from './date.ts';
import { carry, draftAt, lay, timeAt } from './desk.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import { forKind, isBlank } from './draft.ts';
import type { Keeper } from './keeper.ts';
import type { Session } from './session.ts';
import type { Acts } from './sight.ts';

export function actsOn(session: Session, keeper: Keeper, post: (message: FromForm) => void): Acts {
  return {
    edit(patch) {
      const left = Object.entries(session.problems).filter(([field]) => !(field in patch));
      session.problems = Object.fromEntries(left);
      const draft = { ...draftAt(session.desk), ...patch };
      if (isBlank(draft)) {
        session.restored.delete(`${session.desk.folder} ${session.desk.kind}`);
      }
      session.take(lay(session.desk, draft));
    },
    turn(to) {
      session.problems = {};
      session.takeAtOnce(carry(session.desk, to));
      if (to.folder !== undefined) {
        post({ type: 'folder', folder: to.folder });
      }
    },
    foldMore(isOpen) {
      session.isMoreOpen = isOpen;
      session.draw();
    },
    maskDetail(wordings, isMasked) {
      session.veil.choose(wordings, isMasked);
      keeper.flush();
    },
    save() {
      const { place, frame } = session;
      // Twice the key, one note: until the answer is here there is nothing more to save.
      if (!frame || frame.folders.length === 0 || session.sent) {
        return;
      }
      const { due } = draftAt(session.desk);
      this.edit({ due: readDay(due) ?? due });
      const draft = draftAt(session.desk);
      const problems = problemsOf(draft, place.kind, frame.words);
      if (Object.keys(problems).length > 0) {
        session.object(problems);
        return;
      }
      // First kept, then saved: should anything break on the way, the words are on the disk.
      keeper.flush();
      session.sent = { ...place, draft };
      const asWritten = [...session.veil.asWritten];
      post({ type: 'save', ...place, draft, at: timeAt(session.desk), asWritten });
    },
    discard() {
      const { place } = session;
      keeper.flush();
      session.discarded = { ...place, draft: draftAt(session.desk) };
      session.note = { is: 'discarded' };
      session.problems = {};
      session.restored.delete(`${place.folder} ${place.kind}`);
      session.take(lay(session.desk, blankDraft));
      session.focus('text');
    },
    restore() {
      const { discarded } = session;
      session.discarded = undefined;
      if (discarded) {
        session.bringBack(discarded);
      }
    },
    ask: (code, about) => {
      const places = code.map(({ path, lines }) => ({ path, ...(lines && { lines }) }));
      post({ type: 'who', folder: session.desk.folder, code: places, about });
    },
    askNext: (customer) => post({ type: 'askNext', folder: session.desk.folder, customer }),
    addQuestion(question) {
      const customer = draftAt(session.desk).customer.trim();
      post({ type: 'addQuestion', folder: session.desk.folder, customer, question });
    },
    openSaved: () => post({ type: 'open' }),
    undo: () => post({ type: 'undo' }),
    reframe: () => post({ type: 'reframe' }),
    makePage: () => post({ type: 'makePage' }),
    attach: () => post({ type: 'attachSelection' }),
    openFolder: () => post({ type: 'openFolder' }),
    copy() {
      const { text, second } = forKind(draftAt(session.desk), session.desk.kind);
      post({ type: 'copy', text: second.trim() === '' ? text : `${text}\n\n${second}` });
    },
  };
}
