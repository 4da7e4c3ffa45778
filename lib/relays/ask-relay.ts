import type { RawHeaders } from "@/lib/http/raw-headers";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";
import { sendHit } from "@/lib/resends/send-hit";
import type { Runtime } from "@/lib/runtime";
import { RELAY_SCHEME } from "./relay-name-schema";

interface Asked {
  readonly binId: string;
  readonly seq: number;
  readonly name: string;
}

interface ServerAnswer {
  readonly status: number;
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

/**
 * Sends a stored hit to a relay as it was captured, and resolves with the answer of its server; the attempt is stored as
 * any other. Null when no such relay is connected, when there was no answer, and when the answer is longer than is kept.
 */
export async function askRelay(runtime: Runtime, { binId, seq, name }: Asked): Promise<ServerAnswer | null> {
  // Without a relay nobody waits, and nothing is read.
  if (runtime.relays.find(binId, name) === null) return null;
  const hit = await runtime.db.hit.findUnique({ where: { binId_seq: { binId, seq } } });
  if (hit === null) return null;
  const order = { url: `${RELAY_SCHEME}${name}`, signing: "exact" } as const;
  const { resendId } = await sendHit(runtime, { hit, order, origin: "auto", purpose: "answer" });
  const attempt = await runtime.db.resendAttempt.findUnique({ where: { resendId_n: { resendId, n: 1 } } });
  // 1xx and 101 are no final answers.
  if (attempt?.status == null || attempt.status < 200 || attempt.bodyTruncated) return null;
  return { status: attempt.status, headers: rawHeadersSchema.parse(attempt.headers), body: attempt.body };
}
