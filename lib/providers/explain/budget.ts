/** Bounds what one explanation may cost: whoever sends a request chooses its size. */
export class Budget {
  private bytes: number;
  private trials: number;

  constructor({ bytes = 8 * 1024 * 1024, trials = 600 } = {}) {
    this.bytes = bytes;
    this.trials = trials;
  }

  /** False when there is nothing left for a trial of that many bytes. */
  spend(bytes: number): boolean {
    this.trials -= 1;
    this.bytes -= bytes + 256;
    return this.trials >= 0 && this.bytes >= 0;
  }
}
