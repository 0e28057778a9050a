/** Every word of the Log form, in the language of the window. `{0}` is filled in by the form. */

import * as vscode from 'vscode';
import { privateTypes } from '../../core/mask/found.ts';
import type { FormWords } from '../../protocol/formWords.ts';
import { privateTypeName } from '../words/privateTypes.ts';

const known = new Map<string, FormWords>();

/** Made once for each language; that of a window does not change while it runs. */
export function formWords(): FormWords {
  const language = vscode.l10n.t('Log');
  const words = known.get(language) ?? makeWords();
  known.set(language, words);
  return words;
}

function makeWords(): FormWords {
  return {
    log: vscode.l10n.t('Log'),
    kind: vscode.l10n.t('Kind'),
    kinds: {
      interaction: vscode.l10n.t('Interaction'),
      frustration: vscode.l10n.t('Frustration'),
      thanks: vscode.l10n.t('Thanks'),
      improvement: vscode.l10n.t('Improvement'),
    },
    main: {
      interaction: vscode.l10n.t('What did they say?'),
      frustration: vscode.l10n.t('What frustrates you?'),
      thanks: vscode.l10n.t('What did they thank us for?'),
      improvement: vscode.l10n.t('What will be better tomorrow?'),
    },
    mainHold: {
      interaction: vscode.l10n.t('In their words. One line is enough.'),
      frustration: vscode.l10n.t('Raw is fine. You can reframe it later.'),
      thanks: vscode.l10n.t('Paste the mail or the chat.'),
      improvement: vscode.l10n.t('One change that makes the work lighter.'),
    },
    mainEmpty: {
      interaction: vscode.l10n.t('Write what they said. One line is enough.'),
      frustration: vscode.l10n.t('Write what frustrates you.'),
      thanks: vscode.l10n.t('Paste or write their words.'),
      improvement: vscode.l10n.t('Write what will be better.'),
    },
    thanksHoldMasked: vscode.l10n.t('Paste the mail or the chat. Names are masked before saving.'),
    customer: vscode.l10n.t('Customer'),
    customerHold: vscode.l10n.t('Name, or leave empty'),
    newCustomer: vscode.l10n.t('New customer: {0}'),
    noCustomer: vscode.l10n.t('No customer by that name yet'),
    nextQuestion: vscode.l10n.t('Next question: {0}'),
    addToNext: vscode.l10n.t('Add to Next'),
    second: {
      interaction: vscode.l10n.t('What did they really mean?'),
      frustration: vscode.l10n.t('Which expectation might we be missing?'),
      thanks: vscode.l10n.t('Who made it possible?'),
      improvement: vscode.l10n.t('How far does it reach?'),
    },
    secondHold: {
      interaction: vscode.l10n.t('Not sure yet? Leave it empty, then go and ask.'),
      frustration: vscode.l10n.t('They expected…'),
    },
    questions: [
      vscode.l10n.t('Did we stop short of exceeding what they expected?'),
      vscode.l10n.t('Were we only processing what we were told?'),
      vscode.l10n.t("Did we take a go-between's voice (sales, say) for the customer's?"),
    ],
    anotherQuestion: vscode.l10n.t('Another question'),
    addName: vscode.l10n.t('Add a name'),
    fromGit: vscode.l10n.t('From Git'),
    noNames: vscode.l10n.t('No names: this code has no history here'),
    remove: vscode.l10n.t('Remove: {0}'),
    scopes: {
      task: { name: vscode.l10n.t('Task'), reach: vscode.l10n.t('This one thing, once.') },
      mechanism: {
        name: vscode.l10n.t('Mechanism'),
        reach: vscode.l10n.t('So that it cannot happen again.'),
      },
      process: {
        name: vscode.l10n.t({ message: 'Process', comment: ['How far an improvement reaches'] }),
        reach: vscode.l10n.t('The steps before and after ours, too.'),
      },
      organisation: {
        name: vscode.l10n.t('Organisation'),
        reach: vscode.l10n.t('Beyond our walls: theirs and ours.'),
      },
    },
    more: vscode.l10n.t('More'),
    fields: {
      with: vscode.l10n.t('With'),
      channel: vscode.l10n.t('Channel'),
      heard: vscode.l10n.t('Heard'),
      stage: vscode.l10n.t('Stage'),
      outcome: vscode.l10n.t('Outcome'),
      introduced: vscode.l10n.t('Introduced'),
      introducedTo: vscode.l10n.t('To whom'),
      introducedBy: vscode.l10n.t('Through'),
      introducedGains: vscode.l10n.t('The first gains'),
      introducedToGains: vscode.l10n.t('The other gains'),
      introduction: vscode.l10n.t('What became of it'),
      toward: vscode.l10n.t('About'),
      win: vscode.l10n.t('Their win'),
      gains: vscode.l10n.t('Who gains'),
      pays: vscode.l10n.t('Who pays'),
      due: vscode.l10n.t('Due'),
      tags: vscode.l10n.t('Tags'),
      code: vscode.l10n.t('Code'),
    },
    notSaid: vscode.l10n.t('Not said'),
    channel: {
      meeting: vscode.l10n.t('Meeting'),
      call: vscode.l10n.t('Call'),
      mail: vscode.l10n.t('Mail'),
      chat: vscode.l10n.t('Chat'),
      visit: vscode.l10n.t('Visit'),
      ticket: vscode.l10n.t('Ticket'),
      event: vscode.l10n.t('Event'),
      introduction: vscode.l10n.t('Introduction'),
      other: vscode.l10n.t('Other'),
    },
    heard: {
      direct: vscode.l10n.t('Directly'),
      sales: vscode.l10n.t('Through sales'),
      support: vscode.l10n.t('Through support'),
      partner: vscode.l10n.t('Through a partner'),
      other: vscode.l10n.t('Other'),
    },
    stage: {
      worry: vscode.l10n.t('Worry'),
      plan: vscode.l10n.t('Plan'),
      rfp: vscode.l10n.t('Request for proposals'),
      order: vscode.l10n.t('Order'),
      use: vscode.l10n.t('In use'),
    },
    outcome: {
      accepted: vscode.l10n.t('Accepted'),
      negotiated: vscode.l10n.t('Negotiated'),
      declined: vscode.l10n.t('Declined'),
      delegated: vscode.l10n.t('Handed over'),
    },
    introduction: {
      open: vscode.l10n.t('Still open'),
      kept: vscode.l10n.t('It held'),
      broken: vscode.l10n.t('It came to nothing'),
    },
    introductionOfTwo: vscode.l10n.t('Write both: who was introduced, and to whom.'),
    sayWhy: vscode.l10n.t('Say in the text why, and for whose sake.'),
    toward: {
      customer: vscode.l10n.t('Customer'),
      company: vscode.l10n.t('Company'),
      team: vscode.l10n.t('Team'),
      process: vscode.l10n.t({ message: 'Process', comment: ['What a frustration is about'] }),
      self: vscode.l10n.t('Myself'),
    },
    win: {
      reputation: vscode.l10n.t('Reputation'),
      results: vscode.l10n.t('Results'),
      award: vscode.l10n.t('Award'),
      promotion: vscode.l10n.t('Promotion'),
    },
    sides: {
      customer: vscode.l10n.t('Customer'),
      company: vscode.l10n.t('Company'),
      team: vscode.l10n.t('Team'),
      me: vscode.l10n.t('Me'),
    },
    secondHand: vscode.l10n.t('Second-hand so far. Next step: go and ask.'),
    mask: {
      counts: [
        vscode.l10n.t('Nothing will be masked'),
        vscode.l10n.t('1 detail will be masked'),
        vscode.l10n.t('{0} details will be masked'),
      ],
      nothingFound: vscode.l10n.t('Found nothing to mask'),
      types: Object.fromEntries(
        privateTypes.map((type) => [type, privateTypeName(type)]),
      ) as FormWords['mask']['types'],
      kept: vscode.l10n.t('Kept as written'),
      more: vscode.l10n.t('{0} more'),
      tooLong: vscode.l10n.t('Long text: it is masked when you save it, and no draft is kept.'),
      helps: vscode.l10n.t('Masking helps; it does not make anonymous.'),
    },
    attach: vscode.l10n.t('Attach the selection'),
    save: vscode.l10n.t('Save'),
    saved: vscode.l10n.t('Saved: {0}'),
    open: vscode.l10n.t('Open'),
    undo: vscode.l10n.t('Undo'),
    reframe: vscode.l10n.t('Reframe…'),
    makePage: vscode.l10n.t('Make Their Page'),
    draftRestored: vscode.l10n.t('Draft restored ({0})'),
    discarded: vscode.l10n.t('Draft discarded'),
    discard: vscode.l10n.t('Discard'),
    saveIn: vscode.l10n.t('Save in: {0}'),
    failed: vscode.l10n.t('Not saved: {0}. Your text is kept here.'),
    tryAgain: vscode.l10n.t('Try again'),
    copyText: vscode.l10n.t('Copy text'),
    badDate: vscode.l10n.t('{0} is not a date. Write it like 2026-11-30.'),
    from: vscode.l10n.t('Comes from'),
    noFolder: vscode.l10n.t('Ashita keeps its notes beside your code. Open a folder to begin.'),
    openFolder: vscode.l10n.t('Open Folder'),
  };
}
