import type { RawHeaders } from "@/lib/http/raw-headers";
import { CORS_HEADERS, SAFETY_HEADERS } from "./answer-headers";
import type { RenderedAnswer } from "./rendered-answer";

/** What the answer to a denied request says beyond that it was denied. */
export interface AccessRefusal {
  readonly rule: "address" | "method" | "credentials" | "header" | "size" | "signature" | "rate" | "unreadable";
  /** Which schemes would be taken (RFC 9110 11.6.1). */
  readonly challenges?: readonly ("Basic" | "Bearer")[];
  /** Seconds until another request is taken. */
  readonly retryAfter?: number;
}

const WORDS: Readonly<Record<AccessRefusal["rule"], readonly [status: number, text: string]>> = {
  address: [403, "This bin takes no requests from this address.\n"],
  method: [403, "This bin takes no requests of this method.\n"],
  credentials: [401, "This bin takes requests with its credentials only.\n"],
  header: [403, "This bin takes requests with a certain header only.\n"],
  size: [413, "The body is longer than this bin takes.\n"],
  signature: [403, "This bin takes requests with a valid signature only.\n"],
  rate: [429, "This bin is sent more than it takes in a minute. Send this again later.\n"],
  unreadable: [503, "What this bin asks of its senders cannot be read at the moment. Send this again later.\n"],
};
const RETRY_SECONDS = 30;

/** What a sender is told whom the bin's rules keep out: which kind of rule it was, never what would have met it. */
export function refuseAccess({ rule, challenges = [], retryAfter }: AccessRefusal): RenderedAnswer {
  const [status, text] = WORDS[rule];
  const wait = retryAfter ?? (status === 503 ? RETRY_SECONDS : null);
  const extra: RawHeaders = [
    ...challenges.map((scheme) => ["www-authenticate", `${scheme} realm="bin"`] as const),
    ...(wait === null ? [] : ([["retry-after", String(wait)]] as const)),
  ];
  return {
    status,
    headers: [["content-type", "text/plain"], ...extra, ...SAFETY_HEADERS, ...CORS_HEADERS],
    body: new TextEncoder().encode(text),
    delayMs: 0,
  };
}
