/** What the extension says, and what the form makes of it. A record over the union, so none can be forgotten. */

import { noteKinds } from '../../core/note/kind.ts';
import { codeLabel } from '../../protocol/codeLabel.ts';
import type { FromForm, ToForm } from '../../protocol/form.ts';
import { carry, draftAt, lay, lookAt, receive, timeAt, type Desk } from './desk.ts';
import { asDraft, hasWords, isBlank, isSameDraft, layOver, leftAfter } from './draft.ts';
import { blankDraft } from '../../protocol/blankDraft.ts';
import type { Keeper } from './keeper.ts';
import { thanksOf, wordsOfMail } from './mail.ts';
import type { Session } from './session.ts';

type Message<T extends ToForm['type']> = Extract<ToForm, { type: T }>;
export type Handlers = { readonly [T in ToForm['type']]: (message: Message<T>) => void };

export function answers(
  session: Session,
  keeper: Keeper,
  post: (message: FromForm) => void,
): Handlers {
  const handlers: Handlers = {
    start(message) {
      const { words, language, folders } = message;
      const isFirst = session.desk.folder === '';
      session.frame = { words, language, folders };
      let desk = takeDrafts(session, keeper, message);
      if (isFirst) {
        desk = lookAt(desk, { folder: message.folder, kind: message.kind });
      } else if (desk.folder !== message.folder) {
        const isStillOpen = folders.some(({ uri }) => uri === desk.folder);
        // Nobody's words change their destination while they are being written.
        if (isStillOpen && !isBlank(draftAt(desk))) {
          post({ type: 'folder', folder: desk.folder });
        } else {
          desk = carry(desk, { folder: message.folder });
        }
      }
      session.take(desk);
    },
    masked(message) {
      session.veil.hear(message, session.desk);
      session.draw();
    },
    known({ customers, people }) {
      session.customers = customers;
      session.people = people;
      session.veil.askAnew();
      keeper.keep(session.desk);
      session.draw();
    },
    suggested({ about, people }) {
      session.suggested = { about, people };
      session.draw();
    },
    nextQuestion({ type: _type, ...question }) {
      session.question = question;
      session.draw();
    },
    saved({ title, isNewCustomer, folder, kind, draft }) {
      const { sent } = session;
      const written = sent?.folder === folder && sent.kind === kind ? sent.draft : asDraft(draft);
      const isMine = sent !== undefined;
      session.written = sent && { ...sent, asWritten: session.veil.asWritten };
      session.sent = undefined;
      const isRaw = kind === 'frustration' && draft.second.trim() === '';
      session.note = { is: 'saved', title, isRaw, isNewCustomer };
      session.discarded = undefined;
      session.problems = {};
      session.restored.delete(`${folder} ${kind}`);
      keeper.knows({ folder, kind });
      session.veil.forget({ folder, kind });
      session.take(
        lay(session.desk, leftAfter(written, draftAt(session.desk, { folder, kind }), kind), {
          folder,
          kind,
        }),
      );
      if (isMine && document.hasFocus()) {
        session.focus('text');
      }
    },
    refused({ field, why }) {
      if (field === 'code') {
        // No answer to a save: a save may still be on its way.
        session.object({ ...session.problems, code: why }, 'code');
        return;
      }
      session.sent = undefined;
      if (field === undefined) {
        session.note = { is: 'failed', why };
        session.draw();
      } else {
        session.object({ [field]: why });
      }
    },
    undone({ folder, kind, draft }) {
      const { written } = session;
      const isMine = written?.folder === folder && written.kind === kind;
      if (isMine) {
        session.veil.asWritten = written.asWritten;
      }
      session.bringBack({ folder, kind, draft: isMine ? written.draft : asDraft(draft) });
    },
    kept({ why }) {
      session.note = { is: 'kept', why };
      session.draw();
    },
    attached({ code }) {
      const { code: _refused, ...problems } = session.problems;
      session.problems = problems;
      session.take(lay(session.desk, layOver({ code: [code] }, draftAt(session.desk))));
      session.say(codeLabel(code).name);
    },
    show({ kind = session.desk.kind, folder = session.desk.folder, put, focus }) {
      // With words of its own a command begins another note; without, it is the person choosing a kind.
      const to = { kind, folder };
      const desk = put ? lookAt(session.desk, to) : carry(session.desk, to);
      session.problems = {};
      session.take(put ? lay(desk, layOver(put, draftAt(desk))) : desk);
      if (focus) {
        session.focus('text');
      }
    },
    mail({ bytes }) {
      void wordsOfMail(bytes).then((words) =>
        words === undefined
          ? post({ type: 'refusedMail', why: 'no-mail' })
          : handlers.show(thanksOf(words)),
      );
    },
  };
  return handlers;
}

/** The extension's drafts, once for each place: from then on the page knows better. */
function takeDrafts(session: Session, keeper: Keeper, { folder, drafts }: Message<'start'>): Desk {
  let { desk } = session;
  for (const kind of noteKinds) {
    const place = { folder, kind };
    if (keeper.hasHeardOf(place)) {
      continue;
    }
    const kept = drafts[kind];
    const draft = asDraft(kept?.draft ?? blankDraft);
    keeper.knows(place, draft);
    if (kept) {
      desk = receive(desk, session.woken, { ...place, draft }, kept.at);
      const isTaken = isSameDraft(draftAt(desk, place), draft);
      if (kept.when !== undefined && isTaken && !isBlank(draft)) {
        session.restored.set(`${folder} ${kind}`, kept.when);
      }
      // VS Code kept an older desk: what lay on top of it may not be what was written last.
      const isNews = isTaken && kept.at > timeAt(session.woken, place);
      if (isNews && folder === desk.folder && hasWords(draft) && isBlank(draftAt(desk))) {
        desk = lookAt(desk, { kind });
      }
    }
  }
  return desk;
}
