import type { KnownBin } from "@/lib/capture/slugs/known-bin";
import type { WireRequest } from "@/lib/capture/wire-request";
import { eventName } from "@/lib/diff/event-name";
import { splitTarget } from "@/lib/http/split-target";
import type { HitSighting } from "./hit-sighting";

/** Whether the bin has a baseline for the event that a request is one of. */
export function isOfBaseline(
  { baselines }: Pick<KnownBin, "baselines">,
  { method, target, state }: Pick<WireRequest, "method" | "target" | "state">,
  sighting: HitSighting,
): boolean {
  if (baselines.size === 0 || state !== "captured") return false;
  return baselines.has(eventName({ ...sighting, method, path: splitTarget(target).path }));
}
