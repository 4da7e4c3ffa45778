/** Numbers by key, of the keys that were used last. */
export interface RecentCounts {
  /** Adds one and returns the new number; a key that is not known begins at 0. */
  next(key: string): number;
  /** Raises the number of a key to at least this. */
  raise(key: string, atLeast: number): void;
  forget(key: string): void;
}

/**
 * Holds between `most` and twice as many keys, in two generations: what was not used while a whole one filled up is
 * forgotten. On the path of every capture a list in order of use would cost several times as much.
 */
export function createRecentCounts(most: number): RecentCounts {
  let recent = new Map<string, number>();
  let older = new Map<string, number>();

  function put(key: string, count: number): void {
    recent.set(key, count);
    if (recent.size < most) return;
    older = recent;
    recent = new Map();
  }

  const read = (key: string) => recent.get(key) ?? older.get(key) ?? 0;

  return {
    next(key) {
      const count = read(key) + 1;
      put(key, count);
      return count;
    },
    raise(key, atLeast) {
      put(key, Math.max(read(key), atLeast));
    },
    forget(key) {
      recent.delete(key);
      older.delete(key);
    },
  };
}
