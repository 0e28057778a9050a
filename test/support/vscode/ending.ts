const cleanups = new Set<() => void>();
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Has something cleaned up however this process ends: by itself, by an error, by Ctrl+C. What is given must work
 * at once, without waiting. Gives a function to call when it has been cleaned up already.
 */
export function whenEnding(cleanup: () => void): () => void {
  listen();
  cleanups.add(cleanup);
  return () => void cleanups.delete(cleanup);
}

let listening = false;

function listen(): void {
  if (listening) {
    return;
  }
  listening = true;
  process.on('exit', () => {
    for (const cleanup of cleanups) {
      cleanup();
    }
  });
  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => process.exit(code));
  }
}
