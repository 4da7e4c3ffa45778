/** What the hub knows of a page that shows a share. */
export interface ShareWatch {
  readonly shareId: string;
  /** Until when its ticket is good, in milliseconds. */
  until: number;
  /** Of a live share: the newest seq that it was told of; null for one that does not grow. */
  told: number | null;
}
