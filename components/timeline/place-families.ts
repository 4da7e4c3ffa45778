import type { TimelineFamily } from "@/lib/hits/timeline-schema";
import { placeOf } from "./columns";
import type { TimeSpan } from "./time-span";

export interface PlacedAttempt {
  readonly seq: number;
  /** From 0 at the left edge to 1 at the right. */
  readonly place: number;
  readonly isAccepted: boolean;
}

/** A delivery with several attempts as it is drawn: a line through all of them. */
export interface PlacedFamily {
  readonly key: string;
  /** Lines that would touch lie in different lanes. */
  readonly lane: number;
  readonly attempts: readonly PlacedAttempt[];
}

// What keeps two lines of a lane apart, as a part of the strip.
const GAP = 0.01;

/** Where families are drawn, the newest first as long as there is a lane for them. Those beyond the left edge are left out. */
export function placeFamilies(families: readonly TimelineFamily[], edges: TimeSpan, lanes: number): PlacedFamily[] {
  const taken: Array<Array<readonly [start: number, end: number]>> = Array.from({ length: lanes }, () => []);
  const placed: PlacedFamily[] = [];
  for (const { provider, deliveryId, attempts } of families) {
    const shown = attempts
      .filter(({ receivedAt }) => Date.parse(receivedAt) >= edges.from)
      .map((attempt) => toPlaced(attempt, edges));
    const [first, last] = [shown[0], shown.at(-1)];
    if (first === undefined || last === undefined || shown.length < 2) continue;
    const lane = taken.findIndex((spans) =>
      spans.every(([start, end]) => last.place + GAP < start || end + GAP < first.place),
    );
    if (lane < 0) continue;
    taken[lane]?.push([first.place, last.place]);
    placed.push({ key: `${provider} ${deliveryId} ${first.seq}`, lane, attempts: shown });
  }
  return placed;
}

function toPlaced({ seq, receivedAt, answerStatus, state }: TimelineFamily["attempts"][number], edges: TimeSpan) {
  const isAccepted = state === "captured" && answerStatus !== null && answerStatus < 400;
  return { seq, place: placeOf(edges, Date.parse(receivedAt)), isAccepted };
}
