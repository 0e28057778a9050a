/** `ashita.mask`: finds private details and masks them. */

import * as vscode from 'vscode';
import { groupBy } from '../../core/groupBy.ts';
import type { Found } from '../../core/mask/found.ts';
import { findPrivate, mask, type MaskOptions } from '../../core/mask/mask.ts';
import type { Journals } from '../journals.ts';
import type { Privacy } from '../privacy.ts';
import { headingLanguage, readSettings } from '../settings.ts';
import { listed } from '../words/counts.ts';
import { privateTypeName } from '../words/privateTypes.ts';
import { readFields, required } from './argument.ts';
import { isFromCaller, type Command } from './command.ts';

/** `{text, names?}` → `{text, found}`; without: which details of the selection, or else of the whole text on show. */
export function maskCommand(journals: Journals, privacy: Privacy): Command {
  const optionsFor = async (text: string): Promise<MaskOptions> => {
    const uri = placeOf();
    const settings = readSettings(uri);
    const journal = uri && journals.of(uri);
    const known = journal ? await privacy.optionsFor(journal) : { allow: settings.maskAllow };
    return { ...known, language: headingLanguage(settings)(text) };
  };
  return {
    id: 'ashita.mask',
    async run(argument) {
      if (!isFromCaller(argument)) {
        return maskEditor(optionsFor);
      }
      const { text, names } = readFields(argument, { text: 'string', names: 'string[]' });
      const given = required('text', text);
      const options = await optionsFor(given);
      return mask(given, { ...options, names: [...(names ?? []), ...(options.names ?? [])] });
    },
  };
}

/** The editor's folder counts, else the only one. */
function placeOf(): vscode.Uri | undefined {
  const { activeTextEditor: editor } = vscode.window;
  const [folder, ...others] = vscode.workspace.workspaceFolders ?? [];
  return editor?.document.uri ?? (others.length === 0 ? folder?.uri : undefined);
}

async function maskEditor(optionsFor: (text: string) => Promise<MaskOptions>): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Open the text first, or select the part of it that is to be masked.'),
    );
    return;
  }
  const { document, selection } = editor;
  const { version } = document;
  const text = document.getText(selection.isEmpty ? undefined : selection);
  const from = selection.isEmpty ? 0 : document.offsetAt(selection.start);
  const found = findPrivate(text, await optionsFor(text));
  const chosen = found.length > 0 ? await choose(text, found) : nothingFound();
  if (!chosen) {
    return;
  }
  const isDone =
    document.version === version &&
    (await editor.edit((edit) => {
      for (const { start, end, token } of chosen) {
        const place = new vscode.Range(
          document.positionAt(from + start),
          document.positionAt(from + end),
        );
        edit.replace(place, token);
      }
    }));
  if (!isDone) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The text cannot be changed, or was changed meanwhile: nothing was masked.'),
    );
  }
}

function nothingFound(): undefined {
  void vscode.window.showInformationMessage(
    vscode.l10n.t('Nothing private was found. That is no promise: read the text yourself.'),
  );
}

/** What is certain is switched on; undefined where the person thought better of it. */
async function choose(text: string, found: readonly Found[]): Promise<Found[] | undefined> {
  const alike = groupBy(found, ({ start, end, token }) => `${text.slice(start, end)} → ${token}`);
  const items = [...alike].map(([label, places]) => ({
    label: label.replace(/\s+/g, ' '),
    description: listed([...new Set(places.map(({ type }) => privateTypeName(type)))]),
    picked: places.some(({ confidence }) => confidence === 'certain'),
    places,
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    canPickMany: true,
    matchOnDescription: true,
    title: vscode.l10n.t('What is to be masked?'),
    placeHolder: vscode.l10n.t('Masking helps; it does not make anonymous. Read the rest again.'),
  });
  return chosen?.flatMap(({ places }) => places);
}
