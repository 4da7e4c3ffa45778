import type { HitDto } from "@/lib/hits/hit-schema";
import { harEntry } from "@/lib/http/har/har-entry";
import { HAR_END, HAR_START } from "@/lib/http/har/har-log";
import { CSV_HEAD, formatCsvLine } from "./hit-csv";

/** How many hits become one file: what stands before, between and after them, and how one is written. */
export interface ExportForm {
  readonly extension: string;
  readonly mediaType: string;
  readonly start: string;
  readonly separator: string;
  readonly end: string;
  readonly write: (hit: HitDto) => string;
}

export const EXPORT_FORMATS = {
  har: {
    extension: "har",
    mediaType: "application/json",
    start: HAR_START,
    separator: ",\n",
    end: HAR_END,
    write: (hit) => JSON.stringify(harEntry(hit)),
  },
  ndjson: {
    extension: "ndjson",
    mediaType: "application/x-ndjson",
    start: "",
    separator: "",
    end: "",
    write: (hit) => `${JSON.stringify(hit)}\n`,
  },
  json: {
    extension: "json",
    mediaType: "application/json",
    start: "[",
    separator: ",\n",
    end: "]\n",
    write: (hit) => JSON.stringify(hit),
  },
  csv: {
    extension: "csv",
    mediaType: "text/csv; charset=utf-8",
    start: CSV_HEAD,
    separator: "",
    end: "",
    write: formatCsvLine,
  },
} as const satisfies Record<string, ExportForm>;

export type ExportFormat = keyof typeof EXPORT_FORMATS;
