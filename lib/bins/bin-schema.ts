import { z } from "zod";
import { binSettingsSchema } from "./settings-schema";

/** A bin as every reader sees it: API, socket and page (api.md, "Bins"). */
export const binSchema = z
  .object({
    id: z.uuid(),
    name: z.string(),
    slug: z.string(),
    captureUrl: z.url(),
    dashboardUrl: z.url(),
    createdAt: z.string(),
    lastHitAt: z.string().nullable(),
    expiresAt: z.string().nullable(),
    hitCount: z.int().min(0),
    lastSeq: z.int().min(0),
    storedBytes: z.number().min(0),
    paused: z.boolean(),
    settings: binSettingsSchema,
  })
  .meta({ id: "Bin" });
export type BinDto = z.infer<typeof binSchema>;
