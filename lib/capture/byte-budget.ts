/** A bound on bytes held in memory at one time. */
export interface ByteBudget {
  /** Takes `bytes` out of the budget; false, taking nothing, when that many are not left. */
  reserve(bytes: number): boolean;
  /** Gives back what was reserved. */
  release(bytes: number): void;
  readonly used: number;
}

/** A budget of `limit` bytes. */
export function createByteBudget(limit: number): ByteBudget {
  let used = 0;
  return {
    reserve(bytes) {
      if (used + bytes > limit) return false;
      used += bytes;
      return true;
    },
    release(bytes) {
      used = Math.max(0, used - bytes);
    },
    get used() {
      return used;
    },
  };
}
