import { z } from "zod";
import { EXPORT_FORMATS } from "@/lib/hits/export/export-formats";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { defineOperation } from "./define-operation";
import { binParams } from "./params";

export const exportHitsOperation = defineOperation({
  id: "exportHits",
  method: "GET",
  path: "/api/bins/{binId}/export",
  tag: "Hits",
  summary: "The hits that the bin holds now, oldest first, as one file. A transfer that breaks off is not whole.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    format: z.enum(["har", "ndjson", "json", "csv"]).meta({
      description:
        "har: HAR 1.2; ndjson: whole hits, one a line; json: whole hits; csv: a table without headers and bodies.",
    }),
    q: z.string().max(MAX_SEARCH_LENGTH).optional().meta({ description: "A search; without it, all hits." }),
  }),
  body: null,
  answer: {
    kind: "stream",
    mediaTypes: [...new Set(Object.values(EXPORT_FORMATS).map(({ mediaType }) => mediaType))],
  },
  errors: ["NOT_FOUND"],
});
