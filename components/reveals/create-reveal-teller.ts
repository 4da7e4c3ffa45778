import { ApiError } from "@/components/api/api-error";
import type { RevealInput } from "@/lib/audit/reveal-schema";
import { toAuditText } from "@/lib/audit/to-audit-text";

interface Reveal extends RevealInput {
  readonly binId: string;
}

interface TellerParts {
  readonly send: (binId: string, reveal: RevealInput) => Promise<void>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

// A page may unveil many values; of more, the first are told again.
const MOST_TOLD = 5000;
const PAUSES_MS = [2000, 10_000, 60_000];

/**
 * Tells of each value once a page. What cannot be told now is tried three times more within some minute, and then left:
 * the reader is not held up by it. What was refused is not tried again.
 */
export function createRevealTeller({ send, wait }: TellerParts): (reveal: Reveal) => Promise<void> {
  const told = new Set<string>();
  return async ({ binId, seq, name: called }) => {
    const name = called === "" ? "a value without a name" : toAuditText(called);
    const key = `${binId}/${seq}/${name}`;
    if (told.has(key)) return;
    if (told.size >= MOST_TOLD) told.clear();
    told.add(key);
    for (const pause of [...PAUSES_MS, null]) {
      try {
        return await send(binId, { seq, name });
      } catch (error) {
        const isRefused =
          error instanceof ApiError && error.status >= 400 && error.status < 500 && error.status !== 429;
        if (isRefused || pause === null) return void told.delete(key);
        await wait(pause);
      }
    }
  };
}
