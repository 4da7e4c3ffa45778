import { eventColourVariable } from "@/components/events/event-colour-variable";
import { type EventColours, eventColour } from "@/lib/bins/event-colour";
import type { Timeline } from "@/lib/hits/timeline-schema";
import type { Layer } from "./layers";
import { STATUS_LAYERS } from "./status-layers";

const LONGEST_LABEL = 60;

/** Hits by event, the commonest on the ground; on top those of other events and of none. */
export function listEventLayers({ eventTypes = [] }: Pick<Timeline, "eventTypes">, chosen: EventColours): Layer[] {
  const events = eventTypes.map((eventType, at) => ({
    label: eventType.length > LONGEST_LABEL ? `${eventType.slice(0, LONGEST_LABEL)}…` : eventType,
    colour: eventColourVariable(eventColour(eventType, chosen)),
    count: ({ events: counts }: Timeline["buckets"][number]) => counts?.[at] ?? 0,
  }));
  return [...events, { label: "other", colour: "--color-chart-good", count: countOthers }];
}

function countOthers(bucket: Timeline["buckets"][number]): number {
  const all = STATUS_LAYERS.reduce((sum, { count }) => sum + count(bucket), 0);
  return all - (bucket.events ?? []).reduce((sum, count) => sum + count, 0);
}
