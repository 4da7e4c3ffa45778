import { z } from "zod";
import { binNameSchema } from "./create-bin-schema";

export const updateBinSchema = z
  .strictObject({
    name: binNameSchema.optional(),
    settings: z
      .record(z.string(), z.unknown())
      .optional()
      .meta({ description: "Merged into the settings by RFC 7396: what is absent stays, null resets." }),
    paused: z.boolean().optional(),
  })
  .meta({ id: "UpdateBin" });
export type UpdateBinInput = z.infer<typeof updateBinSchema>;
