/** Watches how long the extension host lets nobody else in: a timer of one millisecond, and its longest wait. */
export class Freeze {
  #last = performance.now();
  #longest = 0;
  readonly #timer = setInterval(() => this.#tick(), 1);

  /** Ends the watch; gives the longest wait in milliseconds. */
  stop(): number {
    this.#tick();
    clearInterval(this.#timer);
    return this.#longest;
  }

  #tick(): void {
    const now = performance.now();
    this.#longest = Math.max(this.#longest, now - this.#last - 1);
    this.#last = now;
  }
}
