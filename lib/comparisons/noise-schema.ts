import { z } from "zod";

/** What was learned to differ between nearly all hits of one event in one bin. */
export const learnedNoiseSchema = z
  .object({
    event: z.string().meta({ description: "Like `stripe invoice.paid`; of unknown senders `POST /orders`." }),
    headers: z.array(z.string()).readonly().meta({ description: "Names in lower case." }),
    paths: z.array(z.string()).readonly().meta({ description: "JSON paths, `[*]` for any index; of forms `$.field`." }),
    pairs: z.int().min(0).meta({ description: "Neighbouring hits that it rests on; 0 when there were too few." }),
  })
  .meta({ id: "LearnedNoise" });
export type LearnedNoiseDto = z.infer<typeof learnedNoiseSchema>;
