import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import { DEFAULT_TIMELINE_BUCKETS, DEFAULT_TIMELINE_MS, type Timeline } from "@/lib/hits/timeline-schema";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { countEvents, placeEvents } from "./count-events";
import { countHits } from "./count-hits";
import { findFirstSeq } from "./find-first-seq";
import { listFamilies } from "./list-families";

export interface TimelineInput {
  readonly binId: string;
  /** ISO 8601. By default now. */
  readonly to?: string | undefined;
  /** ISO 8601. By default an hour before `to`. */
  readonly from?: string | undefined;
  readonly buckets?: number | undefined;
  /** "event": also how many of which event. */
  readonly by?: "status" | "event" | undefined;
  /** Also which hits are attempts of one delivery. */
  readonly families?: boolean | undefined;
}

/**
 * Counts a bin's hits in equal stretches of time by what became of them, and on request by event; INVALID_INPUT when
 * `from` is not before `to`.
 * There is no index on time, so the first hit of the range is looked for by halves along the primary key: what lies
 * before is not read. 100,000 hits: 3 ms for the last hour of 30 days, 0.3 s for all.
 */
export async function getTimeline(runtime: Runtime, actor: Actor, input: TimelineInput): Promise<Timeline> {
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  const to = input.to === undefined ? Date.now() : Date.parse(input.to);
  const from = input.from === undefined ? to - DEFAULT_TIMELINE_MS : Date.parse(input.from);
  if (!(from < to)) {
    throw new AppError("INVALID_INPUT", "The timeline must begin before it ends.", {
      details: [{ path: "from", message: "must be before to" }],
    });
  }
  const buckets = input.buckets ?? DEFAULT_TIMELINE_BUCKETS;
  const bucketMs = Math.max(1, Math.ceil((to - from) / buckets));
  const micros = { from: from * 1000, to: to * 1000, bucket: bucketMs * 1000 };
  const place = { binId: bin.id, lastSeq: bin.lastSeq };
  const firstSeq = await findFirstSeq(runtime.db, place, micros.from);
  const range = { ...place, ...micros, firstSeq };
  const [counted, events, families] = await Promise.all([
    countHits(runtime.db, range),
    input.by === "event" ? countEvents(runtime.db, range) : null,
    input.families === true ? listFamilies(runtime.db, range) : null,
  ]);
  return {
    from: new Date(from).toISOString(),
    to: new Date(to).toISOString(),
    bucketMs,
    lastSeq: bin.lastSeq,
    buckets: events === null ? counted : placeEvents(counted, events),
    ...(events === null ? {} : { eventTypes: events.eventTypes }),
    ...(families === null ? {} : { families }),
  };
}
