/** User settings by name, as in settings.json. */
export type Settings = Readonly<Record<string, unknown>>;

/** The workbench themes that pictures are taken in. */
export type Theme = 'dark' | 'light' | 'hc';

const themes: Readonly<Record<Theme, string>> = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  hc: 'Default High Contrast',
};

/** The setting that puts the workbench in a theme. */
export function inTheme(theme: Theme): Settings {
  return { 'workbench.colorTheme': themes[theme] };
}

/** A VS Code that keeps to itself: no assistant, no tips, no welcome, nothing that moves by itself in a picture. */
export const calm: Settings = {
  'chat.disableAIFeatures': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.welcomePage.walkthroughs.openOnInstall': false,
  'workbench.layoutControl.enabled': false,
  'workbench.reduceMotion': 'on',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'window.commandCenter': false,
  'window.menuBarVisibility': 'hidden',
  'window.autoDetectHighContrast': false,
  'window.autoDetectColorScheme': false,
  'window.confirmBeforeClose': 'never',
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'telemetry.telemetryLevel': 'off',
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
  'git.openRepositoryInParentFolders': 'never',
  'remote.autoForwardPorts': false,
  'git.autofetch': false,
  // As on the desktop; in a browser VS Code saves by itself.
  'files.autoSave': 'off',
  'editor.cursorBlinking': 'solid',
  ...inTheme('dark'),
};
