import { z } from "zod";

/** Lists of [name, value] as they travel in the API (api.md). */
export const rawHeadersSchema = z
  .array(z.tuple([z.string(), z.string()]).readonly())
  .readonly()
  .meta({ description: "Fields as [name, value], in order; one code point per byte (ISO-8859-1)." });
