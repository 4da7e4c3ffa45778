import { z } from "zod";
import { rawHeadersSchema } from "@/lib/http/raw-headers-schema";

/** A request by which a sender checks the endpoint before it sends events, and what it waits for. */
export const hitHandshakeSchema = z
  .object({
    provider: z.string(),
    challenge: z.string().meta({ description: 'What is asked; "" when the request itself is the question.' }),
    explanation: z.string(),
    answer: z
      .object({ status: z.int(), headers: rawHeadersSchema, body: z.string() })
      .nullable()
      .meta({ description: "To be given; null when none may or can be, the explanation says why." }),
    answered: z.boolean().meta({ description: "The bin gave the answer by itself (settings.handshakes: auto)." }),
    handsOverSecret: z.boolean().meta({ description: "The request itself carries the secret to be stored." }),
  })
  .meta({ id: "HitHandshake" });
export type HitHandshake = z.infer<typeof hitHandshakeSchema>;
