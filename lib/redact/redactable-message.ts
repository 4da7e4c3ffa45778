import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Redaction } from "./redaction";

/** A request or response with all that a share shows of it. Texts are of one code point per byte, the note excepted. */
export interface RedactableMessage {
  readonly url: string;
  readonly target: string;
  /** Without its "?"; null when there is none. */
  readonly query: string | null;
  readonly headers: RawHeaders;
  readonly trailers: RawHeaders;
  /** With content codings undone. */
  readonly body: Uint8Array;
  readonly contentType: string | null;
  readonly note?: string;
}

export interface RedactedMessage extends RedactableMessage {
  /** One for each place, in the order of the message; what was found beside a token came after. */
  readonly redactions: readonly Redaction[];
}
