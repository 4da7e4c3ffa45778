import type { Followed } from "@/lib/outgoing/follow-redirects";

/** An exchange that ended between here and the relay, which took so long. */
export function relayFailure(message: string, totalMs = 0): Followed {
  const timing = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs };
  return { answer: null, failure: { code: "RELAY", message }, timing, redirects: [] };
}
