import type { TimelineFamily } from "@/lib/hits/timeline-schema";
import { placeFamilies } from "./place-families";
import type { TimeSpan } from "./time-span";

interface FamilyMarksProps {
  readonly families: readonly TimelineFamily[];
  readonly edges: TimeSpan;
}

const LANES = 3;
const LANE_PX = 6;
// Below the labels of the hours.
const TOP_PX = 17;

/** Attempts of one delivery, joined by a line: a filled point for one that was accepted, a hollow one for any other. */
export function FamilyMarks({ families, edges }: FamilyMarksProps) {
  return placeFamilies(families, edges, LANES).map(({ key, lane, attempts }) => {
    const [start, end] = [attempts[0]?.place ?? 0, attempts.at(-1)?.place ?? 0];
    return (
      <span
        key={key}
        data-family
        aria-hidden="true"
        className="pointer-events-none absolute h-px bg-soft"
        style={{ top: TOP_PX + lane * LANE_PX, left: `${start * 100}%`, width: `${(end - start) * 100}%` }}
      >
        {attempts.map(({ seq, place, isAccepted }) => (
          <span
            key={seq}
            className={`absolute -top-[2px] -ml-[2.5px] size-[5px] rounded-full border border-soft ${isAccepted ? "bg-soft" : "bg-pane"}`}
            style={{ left: `${end === start ? 0 : ((place - start) / (end - start)) * 100}%` }}
          />
        ))}
      </span>
    );
  });
}
