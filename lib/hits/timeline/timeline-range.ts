/** Which hits a timeline is about. All times in microseconds since the epoch. */
export interface TimelineRange {
  readonly binId: string;
  /** No hit of the range has a smaller seq. */
  readonly firstSeq: number;
  readonly lastSeq: number;
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
  readonly bucket: number;
}
