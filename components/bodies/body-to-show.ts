/** A body, or a part of one, with its content coding undone. */
export interface BodyToShow {
  /** The bytes, or the first so many of them. */
  readonly readBytes: (limit?: number) => Uint8Array<ArrayBuffer>;
  readonly size: number;
  /** Null when the bytes are no text. */
  readonly text: string | null;
  readonly contentType: string | null;
}
