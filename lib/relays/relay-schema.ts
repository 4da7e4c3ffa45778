import { z } from "zod";
import { relayNameSchema } from "./relay-name-schema";

/** A command-line client that takes requests of a bin to a server on its own machine. */
export const relaySchema = z
  .object({
    name: relayNameSchema,
    target: z.string().meta({ description: "Where it sends requests, as its machine knows it." }),
    connected: z.boolean().meta({ description: "A relay that left is listed for ten minutes more." }),
    connectedAt: z.string(),
    lastSeenAt: z.string().meta({ description: "When it last said something; of one that left, when it left." }),
    address: z.string().meta({ description: "Where it connected from." }),
    follows: z.boolean().meta({ description: "Whether it takes every new hit, and not only what is sent to it." }),
    inFlight: z.int().min(0).meta({ description: "Requests that it has not answered yet." }),
    answered: z.int().min(0).meta({ description: "Requests that its server answered since it connected." }),
    failed: z.int().min(0).meta({ description: "Requests that its server did not answer." }),
  })
  .meta({ id: "Relay" });
export type RelayDto = z.infer<typeof relaySchema>;

export const relayListSchema = z
  .object({
    relays: z.array(relaySchema),
    command: z.string().meta({ description: "What to run on the machine that requests shall go to." }),
  })
  .meta({ id: "RelayList" });
export type RelayList = z.infer<typeof relayListSchema>;
