/** The desktop's front door. Its bundle holds this room alone: the house is in the web's bundle, beside it. */

import type * as vscode from 'vscode';
import { activate as open } from '../../extension.ts';
import type { PublicApi } from '../api.ts';
import { platform } from './platform.ts';

export function activate(context: vscode.ExtensionContext): PublicApi {
  return open(context, platform);
}
