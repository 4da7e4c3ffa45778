import type { BinDto } from "@/lib/bins/bin-schema";
import { type EventFacts, eventName } from "@/lib/diff/event-name";

/** The seq of the baseline of the event that a hit is one of; null where it has none. */
export function findBaseline(bin: BinDto, hit: EventFacts): number | null {
  return bin.settings.diff.baselines?.[eventName(hit)] ?? null;
}
