/** What VS Code tells a webview of its theme, as far as our pages ask: Dark Modern, Light Modern, Dark High Contrast. */

import type { Theme } from '../../support/vscode/settings.ts';

const dark = {
  'editor-background': '#1F1F1F',
  foreground: '#CCCCCC',
  descriptionForeground: '#9D9D9D',
  'settings-headerForeground': '#FFFFFF',
  'textLink-foreground': '#4daafc',
  focusBorder: '#0078D4',
  'button-background': '#0078D4',
  'button-foreground': '#FFFFFF',
  'button-hoverBackground': '#026EC1',
  'button-border': '#ffffff1a',
  'toolbar-hoverBackground': '#5a5d5e50',
  'panelTitle-activeBorder': '#0078D4',
  'widget-border': '#313131',
  'editorHoverWidget-background': '#202020',
  'editorHoverWidget-border': '#454545',
  'charts-foreground': '#CCCCCC',
  'charts-blue': '#59a4f9',
};
const light = {
  'editor-background': '#FFFFFF',
  foreground: '#3B3B3B',
  descriptionForeground: '#3B3B3B',
  'settings-headerForeground': '#1F1F1F',
  'textLink-foreground': '#005FB8',
  focusBorder: '#005FB8',
  'button-background': '#005FB8',
  'button-foreground': '#FFFFFF',
  'button-hoverBackground': '#0258A8',
  'button-border': '#0000001a',
  'toolbar-hoverBackground': '#b8b8b850',
  'panelTitle-activeBorder': '#005FB8',
  'widget-border': '#E5E5E5',
  'editorHoverWidget-background': '#F8F8F8',
  'editorHoverWidget-border': '#C8C8C8',
  'charts-foreground': '#3B3B3B',
  'charts-blue': '#0063d3',
};
const hc = {
  'editor-background': '#000000',
  foreground: '#FFFFFF',
  descriptionForeground: '#FFFFFFB3',
  'settings-headerForeground': '#FFFFFF',
  'textLink-foreground': '#21A6FF',
  focusBorder: '#F38518',
  contrastBorder: '#6FC3DF',
  contrastActiveBorder: '#F38518',
  'button-background': '#000000',
  'button-foreground': '#FFFFFF',
  'button-border': '#6FC3DF',
  'panelTitle-activeBorder': '#6FC3DF',
  'widget-border': '#6FC3DF',
  'charts-foreground': '#FFFFFF',
  'charts-blue': '#3794FF',
};

export const themes: {
  readonly [T in Theme]: {
    readonly kind: string;
    readonly colours: Readonly<Record<string, string>>;
  };
} = {
  dark: { kind: 'vscode-dark', colours: dark },
  light: { kind: 'vscode-light', colours: light },
  hc: { kind: 'vscode-high-contrast', colours: hc },
};
