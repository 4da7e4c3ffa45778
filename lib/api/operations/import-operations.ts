import { z } from "zod";
import { importedHitsSchema } from "@/lib/hits/import/imported-hits-schema";
import { IMPORT_FORMATS } from "@/lib/http/import/parse-import";
import { defineOperation } from "./define-operation";
import { binParams } from "./params";

/** A HAR of a browser's session fits. */
const MAX_IMPORT_BYTES = 16 * 1024 * 1024;

export const importHitsOperation = defineOperation({
  id: "importHits",
  method: "POST",
  path: "/api/bins/{binId}/import",
  tag: "Hits",
  summary:
    "Stores requests out of HAR, our NDJSON, a curl command or one HTTP request; a wrong file stores nothing. At most 1,000 and 16 MiB.",
  access: "editor",
  params: binParams,
  query: z.strictObject({
    format: z
      .enum(IMPORT_FORMATS)
      .optional()
      .meta({ description: "What the body is; without it, what it looks like." }),
  }),
  body: z.instanceof(Uint8Array),
  bodyForm: { kind: "bytes", most: MAX_IMPORT_BYTES },
  answer: { kind: "json", status: 201, schema: importedHitsSchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
