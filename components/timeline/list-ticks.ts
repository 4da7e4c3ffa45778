import type { Span } from "./spans";

const DAY_MS = 86_400_000;

export interface Tick {
  readonly at: number;
  /** From 0 at the left edge to 1 at the right. */
  readonly place: number;
  readonly label: string;
}

/** Round local times between two edges. `offsetMs` is how far local time is ahead of UTC. */
export function listTicks(edges: { readonly from: number; readonly to: number }, span: Span, offsetMs: number): Tick[] {
  const format = new Intl.DateTimeFormat(
    undefined,
    span.tickMs >= DAY_MS
      ? { day: "numeric", month: "short" }
      : { hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  );
  const ticks: Tick[] = [];
  const first = Math.ceil((edges.from + offsetMs) / span.tickMs) * span.tickMs - offsetMs;
  for (let at = first; at < edges.to; at += span.tickMs) {
    ticks.push({ at, place: (at - edges.from) / (edges.to - edges.from), label: format.format(at) });
  }
  return ticks;
}
