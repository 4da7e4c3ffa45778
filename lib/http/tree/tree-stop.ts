/** Where a parser cannot go on, and why; what it has read by then is kept. */
export class TreeStop extends Error {
  readonly offset: number;

  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}
