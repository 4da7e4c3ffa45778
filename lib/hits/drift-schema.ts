import { z } from "zod";

/** How far a hit is from its event's baseline. */
export const driftSchema = z
  .object({
    baseline: z.int().min(1).meta({ description: "The seq of the hit that it was compared with." }),
    isCompared: z.boolean().meta({ description: "false: it was not, and `text` says why." }),
    added: z.int().min(0).meta({ description: "Paths and headers that the baseline lacks." }),
    removed: z.int().min(0),
    types: z.int().min(0).meta({ description: "Values of another JSON type." }),
    values: z.int().min(0).meta({ description: "Other values and places, without noise: expected, so no drift." }),
    text: z.string().meta({ example: "2 added, 1 type change" }),
  })
  .meta({ id: "Drift" });
export type DriftDto = z.infer<typeof driftSchema>;
