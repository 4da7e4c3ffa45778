import { z } from "zod";

export const MAX_NOTE = 10_000;

export const updateHitSchema = z
  .strictObject({
    pinned: z.boolean().optional().meta({ description: "Pinned hits are spared by retention." }),
    note: z.string().max(MAX_NOTE).nullable().optional().meta({ description: "null or empty takes the note away." }),
  })
  .meta({ id: "UpdateHit" });
export type UpdateHitInput = z.infer<typeof updateHitSchema>;
