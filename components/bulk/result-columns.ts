import type { ResultSort } from "./result-rows";

interface ResultColumn {
  readonly id: ResultSort;
  readonly name: string;
  readonly width: string;
  /** Of cells and head alike. */
  readonly look: string;
}

const WIDE_ONLY = "max-md:hidden";

/** The columns that sort; after them comes which hit it is. */
export const RESULT_COLUMNS: readonly ResultColumn[] = [
  { id: "place", name: "Sent", width: "w-16", look: `pl-4 text-right ${WIDE_ONLY}` },
  { id: "seq", name: "Hit", width: "w-18 max-md:w-14", look: "text-right max-md:pl-3" },
  { id: "status", name: "Answer", width: "w-44 max-md:w-auto", look: "pl-6 max-md:pl-4" },
  { id: "verdict", name: "Verdict", width: "w-28", look: "" },
  { id: "attempts", name: "Attempts", width: "w-22", look: `text-right ${WIDE_ONLY}` },
  { id: "duration", name: "Time", width: "w-20", look: "text-right max-md:pr-3" },
];

export function columnLook(id: ResultSort): string {
  return RESULT_COLUMNS.find((column) => column.id === id)?.look ?? "";
}
