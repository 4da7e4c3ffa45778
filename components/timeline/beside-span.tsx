import type { ReactNode } from "react";
import { placeOf } from "./columns";
import type { TimeSpan } from "./time-span";

interface BesideSpanProps {
  readonly edges: TimeSpan;
  readonly span: TimeSpan;
  readonly children: ReactNode;
}

// Room for a span and its counts in words, as a part of the strip.
const ROOM = 0.3;

/** Puts words beside a span, so that they do not cover what they are about; within it where there is no room beside. */
export function BesideSpan({ edges, span, children }: BesideSpanProps) {
  const [start, end] = [placeOf(edges, span.from), placeOf(edges, span.to)];
  const isLeft = start >= ROOM && start >= 1 - end;
  const left = isLeft ? null : 1 - end >= ROOM ? end : start;
  // What is longer than the room ends there: it begins with what matters most.
  const room = `${(left === null ? start : 1 - left) * 100}%`;
  return (
    <div
      className="pointer-events-none absolute top-1 z-10 px-1"
      style={{ maxWidth: room, ...(left === null ? { right: `${(1 - start) * 100}%` } : { left: `${left * 100}%` }) }}
    >
      {children}
    </div>
  );
}
