import type { RawHeaders } from "@/lib/http/raw-headers";
import type { RequestView } from "@/lib/providers/request/request-view";
import type { Secret } from "@/lib/providers/schemes/secret";

export interface HandshakeAnswer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: string;
}

/** A request by which a sender checks that the endpoint is its user's, with the answer to give. */
export interface Handshake {
  /** What is asked, for people: the challenge itself, or "". */
  readonly challenge: string;
  /** Null when none may or can be given; `explanation` says why. */
  readonly answer: HandshakeAnswer | null;
  /** A sentence. */
  readonly explanation: string;
  /**
   * only: no other sender asks like that. several: others do, the answer does no harm. any: it could be anything, so it
   * is a handshake only where the user named the provider.
   */
  readonly fits: "only" | "several" | "any";
  /** A secret that this very request hands over, to be stored for the provider. */
  readonly learnedSecret?: string;
}

/** Null when the request is no handshake of this sender. */
export type Handshaker = (view: RequestView, secret: Secret | null) => Handshake | null;
