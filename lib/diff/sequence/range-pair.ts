/** A stretch of each of two sequences; ends are behind the last place. */
export interface RangePair {
  readonly leftStart: number;
  readonly leftEnd: number;
  readonly rightStart: number;
  readonly rightEnd: number;
}
