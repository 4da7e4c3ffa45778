/** Bytes `start` up to, not including, `end` of the whole body. */
export interface ByteSpan {
  readonly start: number;
  readonly end: number;
}
