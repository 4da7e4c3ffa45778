/** A bound on bytes held in memory at one time. */
export interface ByteBudget {
  /** Takes `bytes` out of the budget; false, taking nothing, when that many are not left. */
  reserve(bytes: number): boolean;
  /** The same for bytes of long bodies, which leave a quarter of the budget to all others. */
  reserveLong(bytes: number): boolean;
  /** Gives back what was reserved. */
  release(bytes: number): void;
  readonly used: number;
}

// A handful of senders that stall inside long bodies must not lock out the many that send short ones.
const LONG_SHARE = 3 / 4;

/** A budget of `limit` bytes. */
export function createByteBudget(limit: number): ByteBudget {
  let used = 0;

  function take(bytes: number, upTo: number): boolean {
    if (used + bytes > upTo) return false;
    used += bytes;
    return true;
  }

  return {
    reserve: (bytes) => take(bytes, limit),
    reserveLong: (bytes) => take(bytes, limit * LONG_SHARE),
    release(bytes) {
      used = Math.max(0, used - bytes);
    },
    get used() {
      return used;
    },
  };
}
