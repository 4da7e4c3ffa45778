/**
 * Runs a task for every item, so many at a time, and resolves when all are done. When one fails, no further ones
 * start, and it rejects with that failure once those under way have ended.
 */
export async function runBounded<T>(
  items: Iterable<T>,
  most: number,
  task: (item: T) => Promise<unknown>,
): Promise<void> {
  const waiting = items[Symbol.iterator]();
  const failures: unknown[] = [];
  const work = async () => {
    for (let next = waiting.next(); !next.done && failures.length === 0; next = waiting.next()) {
      try {
        await task(next.value);
      } catch (cause) {
        failures.push(cause);
      }
    }
  };
  await Promise.all(Array.from({ length: most }, work));
  if (failures.length > 0) throw failures[0];
}
