import { binPath } from "@/components/api/bin-path";
import { addClause } from "@/components/search/add-clause";

export const EXPORT_FORMATS = [
  { id: "har", label: "HAR", about: "HTTP Archive 1.2, which browsers and HTTP tools read. Imports again exactly." },
  { id: "ndjson", label: "NDJSON", about: "Whole hits, one a line, bodies as base64 and text. Imports again exactly." },
  { id: "json", label: "JSON", about: "The same hits as one list, for scripts." },
  { id: "csv", label: "CSV", about: "A table of the facts for spreadsheets, without headers and bodies." },
] as const;

export type ExportFileFormat = (typeof EXPORT_FORMATS)[number]["id"];

export interface ExportSize {
  readonly hits: number;
  /** Of their bodies. */
  readonly bytes: number;
}

/** What of every hit but its body takes up in a file, and how often a body is written, base64 being a third longer. */
const WEIGHTS: Readonly<Record<ExportFileFormat, { readonly hit: number; readonly body: number }>> = {
  har: { hit: 3_000, body: 1.4 },
  ndjson: { hit: 2_500, body: 2.5 },
  json: { hit: 2_500, body: 2.5 },
  csv: { hit: 350, body: 0 },
};

/** Roughly how many bytes the file will be. */
export function estimateFileBytes(format: ExportFileFormat, { hits, bytes }: ExportSize): number {
  const { hit, body } = WEIGHTS[format];
  return Math.round(hits * hit + bytes * body);
}

/** The search for what is exported; "" for all hits. */
export function exportSearch(q: string, isPinnedOnly: boolean): string {
  return isPinnedOnly ? addClause(q, "is:pinned") : q;
}

/** Where the file is. */
export function exportPath(binId: string, format: ExportFileFormat, q: string): string {
  return binPath(binId, `/export?${new URLSearchParams({ format, ...(q === "" ? {} : { q }) })}`);
}
