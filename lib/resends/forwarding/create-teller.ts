/** Watchers are told no oftener. */
const TELL_MS = 500;

/** Tells of each bin at once, then at most twice a second, the last change included. */
export function createTeller(publish: (binId: string) => void): {
  readonly tell: (binId: string) => void;
  readonly close: () => void;
} {
  /** The bins that were told just now, and whether they changed since. */
  const told = new Map<string, { timer: ReturnType<typeof setTimeout>; hasChanged: boolean }>();

  function tell(binId: string): void {
    const known = told.get(binId);
    if (known !== undefined) {
      known.hasChanged = true;
      return;
    }
    const timer = setTimeout(() => end(binId), TELL_MS);
    timer.unref();
    told.set(binId, { timer, hasChanged: false });
    publish(binId);
  }

  function end(binId: string): void {
    const known = told.get(binId);
    told.delete(binId);
    if (known?.hasChanged) tell(binId);
  }

  return {
    tell,
    close() {
      for (const { timer } of told.values()) clearTimeout(timer);
      told.clear();
    },
  };
}
