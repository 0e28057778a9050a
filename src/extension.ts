/** The front door. What a host can do beyond the web's is its own door's to say. */

import type * as vscode from 'vscode';
import type { PublicApi } from './host/api.ts';
import { openHouse } from './host/house.ts';
import type { Platform } from './host/platform.ts';
import { platform } from './host/web/platform.ts';

export function activate(context: vscode.ExtensionContext, here: Platform = platform): PublicApi {
  return openHouse(context, here);
}
