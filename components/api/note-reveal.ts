import type { RevealInput } from "@/lib/audit/reveal-schema";
import { binPath } from "./bin-path";
import { requestApi } from "./request-api";

/** Notes that a veiled value was unveiled. Outlives the page. */
export async function noteReveal(binId: string, reveal: RevealInput): Promise<void> {
  await requestApi(binPath(binId, "/reveals"), { method: "POST", body: reveal, keepalive: true });
}
