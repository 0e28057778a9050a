/** Work that is shown once it takes over a second, and can be stopped then. */

import * as vscode from 'vscode';
import type { Watch } from './filesOnDisk.ts';

const second = 1000;

export async function withPatience<T>(
  title: string,
  work: (watch: Watch) => Promise<T>,
): Promise<T> {
  let isStopped = false;
  let percent = 0;
  let show: (increment: number) => void = () => undefined;
  const running = work({
    report(done, of) {
      const increment = (100 * done) / of - percent;
      percent += increment;
      show(increment);
    },
    get isStopped() {
      return isStopped;
    },
  });
  const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
  const timer = setTimeout(() => {
    void vscode.window.withProgress(options, (progress, token) => {
      token.onCancellationRequested(() => (isStopped = true));
      show = (increment) => progress.report({ increment });
      show(percent);
      return running.catch(() => undefined); // Whoever asked for the work is told.
    });
  }, second);
  try {
    return await running;
  } finally {
    clearTimeout(timer);
  }
}
