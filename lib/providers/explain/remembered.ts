/** What a generator yields, computed as far as it is asked for and kept for the next who asks. */
export class Remembered<T> implements Iterable<T> {
  private readonly source: Iterator<T>;
  private readonly seen: T[] = [];

  constructor(source: Iterable<T>) {
    this.source = source[Symbol.iterator]();
  }

  *[Symbol.iterator](): Iterator<T> {
    for (let at = 0; ; at += 1) {
      const known = this.seen[at];
      if (known !== undefined) {
        yield known;
        continue;
      }
      const next = this.source.next();
      if (next.done === true) return;
      this.seen.push(next.value);
      yield next.value;
    }
  }
}
