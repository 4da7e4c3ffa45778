/** A stretch of time in ms since the epoch, its end excluded. Open ends are infinite. */
export interface TimeSpan {
  readonly from: number;
  readonly to: number;
}
