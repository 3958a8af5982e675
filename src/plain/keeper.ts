/** What is typed is on disk this long after it was typed, in milliseconds. */
const keepAfter = 300;

/** Saves soon, and not at every key or line: a long paste would otherwise be written once a line. */
export class Keeper {
  #timer: NodeJS.Timeout | undefined;
  #save: (() => void) | undefined;

  /** Saves within a moment; of several the last counts. */
  soon(save: () => void): void {
    this.#save = save;
    this.#timer ??= setTimeout(() => this.now(), keepAfter);
  }

  /** Saves at once what was to be saved soon. */
  now(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const save = this.#save;
    this.#save = undefined;
    save?.();
  }
}
