import type { RawHeaders } from "@/lib/http/raw-headers";
import { CORS_HEADERS, HIT_HEADER, SAFETY_HEADERS } from "./answer-headers";
import { withholdHeaders } from "./withheld-headers";

interface Relayed {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/**
 * What a relay's server answered, as its sender gets it: order, case and duplicates stay, what a bin's answer may not
 * set is left out, what every answer has is added.
 */
export function renderRelayedAnswer({ status, headers, body }: Relayed, hasCaptureHost: boolean, seq: number): Relayed {
  const { sent } = withholdHeaders(headers, hasCaptureHost);
  const names = new Set(sent.map(([name]) => name.toLowerCase()));
  const cors = CORS_HEADERS.filter(([name]) => !names.has(name));
  return { status, headers: [...sent, ...SAFETY_HEADERS, ...cors, [HIT_HEADER, String(seq)]], body };
}
