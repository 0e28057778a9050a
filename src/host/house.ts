/** The composition root: every part is made here, top to bottom. Nothing is read from disk until somebody asks. */

import * as vscode from 'vscode';
import type { Day } from '../core/day.ts';
import { isRaw } from '../core/journal/standing.ts';
import type { NoteSummary, PublicApi } from './api.ts';
import { Authors } from './author.ts';
import { CacheKeeper } from './cacheKeeper.ts';
import { systemChance, systemClock } from './clock.ts';
import { KeptAnswers } from './commands/answers.ts';
import { ClosedToday } from './commands/closedToday.ts';
import { Closing } from './commands/closing.ts';
import { registerCommands, tellPerson } from './commands/command.ts';
import { commitNotesCommand } from './commands/commitNotes.ts';
import { dropCommand, reopenCommand } from './commands/drop.ts';
import { customerCommands } from './commands/customerCommands.ts';
import { precommitHookCommands } from './commands/precommitHook.ts';
import { editPrivateNamesCommand } from './commands/editPrivateNames.ts';
import { editAspirationCommand } from './commands/editAspiration.ts';
import { goToImprovementCommand, goToOriginCommand } from './commands/goToLinks.ts';
import { goAndAskCommand } from './commands/goAndAsk.ts';
import { goToWeekCommand } from './commands/goToWeek.ts';
import { improveCommand, improveFromThisCommand } from './commands/improve.ts';
import { openReflectionCommand } from './commands/openReflection.ts';
import { logCommand, logKindCommands } from './commands/log.ts';
import { logThanksFromCommands } from './commands/logThanksFrom.ts';
import { maskCommand } from './commands/mask.ts';
import { reframeCommand } from './commands/reframe.ts';
import {
  logWithCustomerCommand,
  openNoteCommand,
  setDateCommand,
  tickCommand,
} from './commands/rows.ts';
import { searchCommand } from './commands/search.ts';
import { setIntroductionCommand } from './commands/setIntroduction.ts';
import { setStatusCommand } from './commands/setStatus.ts';
import { tellCommand } from './commands/tell.ts';
import { tickFocusedCommand } from './commands/tickFocused.ts';
import { insertReflectionCommand, trendCommand } from './commands/trend.ts';
import { weekCommand, writeRetrospectiveCommand } from './commands/week.ts';
import { allowWordsCommand } from './commands/allowWords.ts';
import { checkPrivacyCommand } from './commands/checkPrivacy.ts';
import { areaLenses } from './editor/areaLenses.ts';
import { AspirationEditor } from './editor/aspirationEditor.ts';
import { aspirationLens } from './editor/aspirationLens.ts';
import {
  improveLenses,
  ledToLenses,
  originLenses,
  registerNoteLenses,
} from './editor/noteLenses.ts';
import { reframeLens, standingLenses } from './editor/standingLenses.ts';
import { NoteProblems } from './editor/noteProblems.ts';
import { registerOriginLinks } from './editor/originLinks.ts';
import { registerPrivateListProblems } from './editor/privateListProblems.ts';
import { PrivateProblems } from './editor/privateProblems.ts';
import { FilesEditing } from './editingFiles.ts';
import { followRenames } from './editor/renames.ts';
import { registerVoiceHints } from './editor/voiceHints.ts';
import { HookKeeper } from './hookKeeper.ts';
import { Journals } from './journals.ts';
import { Logger } from './logger.ts';
import { MaskRules } from './maskRule.ts';
import { Midnight } from './midnight.ts';
import { People } from './people.ts';
import type { Platform } from './platform.ts';
import { Privacy } from './privacy.ts';
import { Reminder } from './reminder.ts';
import { KeptFiles } from './store/keptFiles.ts';
import { Trends } from './trends.ts';
import { CustomerPanel } from './views/customerPanel.ts';
import { CustomersTree } from './views/customersTree.ts';
import { Drafts } from './views/drafts.ts';
import { registerLackBadges } from './views/lackBadges.ts';
import { LogView } from './views/logView.ts';
import { ReflectionPanel } from './views/reflectionPanel.ts';
import { suggesting } from './views/suggested.ts';
import { TodayTree } from './views/todayTree.ts';
import { TomorrowTree } from './views/tomorrowTree.ts';
import type { NodeTree } from './views/tree.ts';

/** Opens the house; everything that must end ends with `context`. */
export function openHouse(context: vscode.ExtensionContext, platform: Platform): PublicApi {
  const own = <T extends { dispose(): unknown }>(thing: T): T => {
    context.subscriptions.push(thing);
    return thing;
  };
  const log = own(vscode.window.createOutputChannel('Ashita', { log: true }));
  const today = () => systemClock.now().slice(0, 10) as Day;
  const onFailure = (error: unknown) => tellPerson(error, log);

  const journals = own(new Journals(platform, context.storageUri));
  const authors = new Authors(platform);
  const privacy = new Privacy(context.globalStorageUri);
  const maskRules = new MaskRules(privacy);
  const logger = new Logger(authors, systemClock, systemChance, maskRules);
  const people = new People(platform, authors);
  own(new CacheKeeper(journals, log));

  const keptFiles = new KeptFiles(context.globalStorageUri, platform);
  const drafts = new Drafts(keptFiles);
  const answers = new KeptAnswers(keptFiles);
  const form = own(
    new LogView({
      journals,
      logger,
      maskRules,
      drafts,
      log,
      suggest: suggesting(journals, people, today),
      extensionUri: context.extensionUri,
      now: Date.now,
    }),
  );
  const closedToday = new ClosedToday(context.workspaceState, today);
  const closing = new Closing(closedToday, answers, today, onFailure);
  const todayTree = own(new TodayTree(journals, today));
  const ticking = { journals, closing, today, onFailure };
  const tomorrowTree = own(new TomorrowTree(ticking));
  const customersTree = own(new CustomersTree(ticking));
  own(registerLackBadges());
  const problems = own(new NoteProblems(journals, today));
  const trends = new Trends(authors, today);
  const pageParts = { journals, extensionUri: context.extensionUri, onFailure };
  const reflection = own(new ReflectionPanel({ ...pageParts, trends }));
  const files = own(new FilesEditing(onFailure));
  const overview = own(new CustomerPanel({ ...pageParts, form, today }));
  const redraw = (...trees: readonly { readonly provider: NodeTree }[]) =>
    trees.forEach(({ provider }) => provider.refresh());
  // What was just logged shows in the first tree; the others follow when it has drawn itself.
  own(journals.onDidChange(() => redraw(todayTree)));
  own(
    journals.onDidSettle(() => {
      redraw(tomorrowTree, customersTree);
      [reflection, overview].forEach((page) => page.refresh());
    }),
  );
  own(
    new Midnight(() => {
      redraw(todayTree, tomorrowTree, customersTree);
      [problems, reflection, overview].forEach((view) => view.refresh());
    }),
  );

  own(new Reminder(journals, authors, today));
  own(followRenames(journals, onFailure));
  own(registerOriginLinks(journals));
  own(
    registerNoteLenses(journals, [
      reframeLens,
      improveLenses,
      originLenses,
      ledToLenses,
      ...standingLenses,
      aspirationLens,
      areaLenses(today),
    ]),
  );
  own(registerVoiceHints(journals));
  own(new PrivateProblems(journals, privacy, onFailure));
  own(registerPrivateListProblems(privacy));
  own(
    vscode.workspace.onDidSaveTextDocument(
      ({ uri }) => privacy.isList(uri) && void form.webview.restart(),
    ),
  );
  const hookKeeper = own(new HookKeeper(journals, platform, context.extension, onFailure));
  const aspirationEditor = own(new AspirationEditor(journals, systemClock));

  const week = { journals, authors, today, shownWeek: () => todayTree.week };
  own(
    registerCommands(
      [
        logCommand({ journals, logger, form }),
        ...logKindCommands({ journals, logger, form }),
        writeRetrospectiveCommand(week),
        weekCommand(week),
        trendCommand({ ...week, trends }),
        insertReflectionCommand(week),
        editAspirationCommand({
          journals,
          authors,
          clock: systemClock,
          answers,
          editor: aspirationEditor,
        }),
        goToWeekCommand(journals, todayTree, today),
        openReflectionCommand(journals, reflection),
        setStatusCommand(journals, closing, today),
        dropCommand(journals, closing, today),
        reopenCommand(journals, closing, today),
        setDateCommand(journals, today),
        tickCommand(journals, closing, today),
        tickFocusedCommand(tomorrowTree, customersTree),
        improveCommand({ journals, logger, form, today }),
        improveFromThisCommand({ journals, logger, form, today }),
        goToOriginCommand(journals),
        goToImprovementCommand(journals),
        reframeCommand({ journals, answers, today }),
        tellCommand({ journals, people, today }),
        goAndAskCommand({ journals, answers, today }),
        setIntroductionCommand(journals, today),
        logWithCustomerCommand(journals, form, today),
        ...customerCommands({ journals, maskRules, form, files, overview, today }),
        openNoteCommand(),
        searchCommand(journals),
        commitNotesCommand(journals, platform, privacy),
        ...logThanksFromCommands(form),
        maskCommand(journals, privacy),
        editPrivateNamesCommand(journals, privacy),
        checkPrivacyCommand(journals, privacy),
        allowWordsCommand(journals),
        ...precommitHookCommands(journals, platform, hookKeeper),
      ],
      log,
    ),
  );

  return {
    version: 1,
    get ready() {
      return journals.load();
    },
    notes: () =>
      journals.notes().map(({ journal, entry }): NoteSummary => ({
        id: entry.id,
        uri: journal.uri(entry.path).toString(),
        kind: entry.kind,
        date: entry.fields.date ?? entry.day,
        title: entry.title,
        customers: entry.fields.customer ?? [],
        ...(isRaw(entry) && { raw: true }),
      })),
    onDidChange: (listener) => journals.onDidChange(() => sparing(listener, log)),
  };
}

/** Calls somebody else's listener; that it fails is not to be our failure. */
function sparing(listener: () => void, log: vscode.LogOutputChannel): void {
  try {
    listener();
  } catch (error) {
    log.warn(`A listener of another extension failed: ${String(error)}`);
  }
}
