/** The front door. What a host can do beyond the web's is its own door's to say; the command line comes in for core alone. */

import type * as vscode from 'vscode';
import { commandLine } from './core/guard/commandLine.ts';
import type { PublicApi } from './host/api.ts';
import { openHouse } from './host/house.ts';
import type { Platform } from './host/platform.ts';
import { platform } from './host/web/platform.ts';

export { commandLine };

export function activate(context: vscode.ExtensionContext, here: Platform = platform): PublicApi {
  return openHouse(context, here);
}
