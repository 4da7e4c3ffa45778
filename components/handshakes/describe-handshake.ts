import type { HitHandshake } from "@/lib/hits/hit-handshake-schema";

/** What became of a check of the endpoint, or is to become of it: in a few words. */
export function describeHandshake({ answered, answer }: Pick<HitHandshake, "answered" | "answer">): string {
  if (answered) return "answered by the bin";
  return answer === null ? "cannot be answered from here" : "waits for its answer";
}
