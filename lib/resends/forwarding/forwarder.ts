/** Sends new hits on to the targets that ask for them, in the background. Never throws and never waits. */
export interface Forwarder {
  /** A hit was stored: after its commit, and cheap for bins that forward nothing. */
  noteStored(binId: string): void;
  /** A target, or what waits for one, changed. */
  wake(): void;
  /** Looks for work that nobody does: after a restart, and that of other processes that ended. */
  lookForAbandoned(): Promise<void>;
  /** Stops after what is under way; others go on with what is left, or this process after its restart. */
  close(): Promise<void>;
}
