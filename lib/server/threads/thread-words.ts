/** What a thread's failures are called for whoever waits for it, each a sentence. */
export interface ThreadWords {
  readonly tooMany: string;
  readonly tooLong: string;
  readonly tooMuch: string;
  readonly givenUp: string;
  readonly databaseAway: string;
}
