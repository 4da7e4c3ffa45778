import { z } from "zod";

/** The hit that others of its event are held against. */
export const baselineSchema = z
  .object({
    event: z.string().meta({ description: "Like `stripe invoice.paid`; of unknown senders `POST /orders`." }),
    seq: z.int().min(1),
  })
  .meta({ id: "Baseline" });
export type Baseline = z.infer<typeof baselineSchema>;
