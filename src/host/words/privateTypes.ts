/** What masking finds, in the reader's language. */

import * as vscode from 'vscode';
import type { PrivateType } from '../../core/mask/found.ts';

export function privateTypeName(type: PrivateType): string {
  const names: { readonly [T in PrivateType]: string } = {
    name: vscode.l10n.t('name'),
    company: vscode.l10n.t('company'),
    phone: vscode.l10n.t('phone'),
    mail: vscode.l10n.t('mail'),
    address: vscode.l10n.t('address'),
    number: vscode.l10n.t('number'),
    url: vscode.l10n.t('URL with a password or a person'),
    ip: vscode.l10n.t('IP address'),
    mac: vscode.l10n.t('MAC address'),
    secret: vscode.l10n.t('password or token'),
  };
  return names[type];
}
