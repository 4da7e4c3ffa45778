import type { HitSummary } from "@/lib/hits/hit-schema";
import type { Timeline, TimelineFamily } from "@/lib/hits/timeline-schema";
import { classifyHit } from "./classify-hit";

type Bucket = Timeline["buckets"][number];

/**
 * The timeline with the hits among them that came since it was read; it grows at its end where they are newer. Each is
 * to be given once.
 */
export function addHits(timeline: Timeline, hits: readonly HitSummary[]): Timeline {
  const from = Date.parse(timeline.from);
  const buckets = new Map<number, Bucket>(timeline.buckets.map((bucket) => [bucket.index, bucket]));
  const eventTypes = timeline.eventTypes === undefined ? null : [...timeline.eventTypes];
  let families = timeline.families;
  for (const hit of hits) {
    if (hit.seq <= timeline.lastSeq) continue;
    const kind = classifyHit(hit);
    const index = Math.floor((Date.parse(hit.receivedAt) - from) / timeline.bucketMs);
    if (index < 0) continue;
    const bucket = buckets.get(index) ?? { index, good: 0, unanswered: 0, clientError: 0, serverError: 0, refused: 0 };
    const events = eventTypes === null ? bucket.events : addEvent(bucket.events ?? [], eventTypes, hit.eventType);
    buckets.set(index, { ...bucket, [kind]: bucket[kind] + 1, ...(events === undefined ? {} : { events }) });
    families = families?.map((family) => (isOf(family, hit) ? addAttempt(family, hit) : family));
  }
  return {
    ...timeline,
    buckets: [...buckets.values()].sort((a, b) => a.index - b.index),
    ...(eventTypes === null ? {} : { eventTypes }),
    ...(families === undefined ? {} : { families }),
  };
}

// As many as the server tells apart; more would be more than a reader can.
const MOST_EVENTS = 8;

/** The counts with the event among them. One that is new is told apart as long as there is room for it. */
function addEvent(counts: readonly number[], eventTypes: string[], eventType: string | null): readonly number[] {
  if (eventType === null) return counts;
  if (!eventTypes.includes(eventType) && eventTypes.length < MOST_EVENTS) eventTypes.push(eventType);
  const at = eventTypes.indexOf(eventType);
  if (at < 0) return counts;
  const added = eventTypes.map((_, place) => counts[place] ?? 0);
  added[at] = (added[at] ?? 0) + 1;
  return added;
}

/** Whether a hit is one more attempt of a delivery, as far as a summary tells. */
function isOf(family: TimelineFamily, { provider, deliveryId }: HitSummary): boolean {
  return deliveryId !== null && family.deliveryId === deliveryId && family.provider === provider;
}

function addAttempt(family: TimelineFamily, { seq, receivedAt, answerStatus, state }: HitSummary): TimelineFamily {
  return { ...family, attempts: [...family.attempts, { seq, receivedAt, answerStatus, state }] };
}
