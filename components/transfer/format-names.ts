import type { ImportFormat } from "@/lib/http/import/parse-import";

export const FORMAT_NAMES: Readonly<Record<ImportFormat, string>> = {
  har: "HAR",
  ndjson: "NDJSON",
  curl: "cURL",
  http: "Raw HTTP",
};
