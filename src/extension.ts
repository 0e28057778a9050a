/** The front door. `#platform` is the desktop's or the web's, whichever this bundle is for. */

import { platform } from '#platform';
import type * as vscode from 'vscode';
import type { PublicApi } from './host/api.ts';
import { openHouse } from './host/house.ts';

export function activate(context: vscode.ExtensionContext): PublicApi {
  return openHouse(context, platform);
}
