import type { Finding } from "./finding";

/** A text of a message that is redacted by itself; of one code point per byte. */
export interface Region {
  readonly where: string;
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Writes a token as the region's own syntax needs it: percent-encoded in a URL or form. */
  readonly write: (token: string) => string;
  /** Numbers in it are JSON's, and become strings. */
  readonly isJson?: boolean;
}
