import { z } from "zod";
import { relayNameSchema } from "./relay-name-schema";

/** A code that a relay's program exchanges for a key, once and soon. */
export const pairingSchema = z
  .object({
    code: z.string().meta({ description: "Like 7K2M-Q4XD; shown this once." }),
    expiresAt: z.string(),
    command: z.string().meta({ description: "What to run on the machine that requests shall go to." }),
  })
  .meta({ id: "Pairing" });
export type PairingDto = z.infer<typeof pairingSchema>;

export const redeemPairingSchema = z
  .strictObject({
    code: z.string().min(1).max(40).meta({ description: "Case, spaces and hyphens do not count." }),
    name: relayNameSchema.meta({ description: "The relay's name, for the key's label." }),
  })
  .meta({ id: "RedeemPairing" });
export type RedeemPairingInput = z.infer<typeof redeemPairingSchema>;

export const redeemedPairingSchema = z
  .object({
    binId: z.uuid(),
    keyId: z.uuid(),
    key: z.string().meta({ description: "An editor's key of the bin's workspace, shown this once." }),
  })
  .meta({ id: "RedeemedPairing" });
export type RedeemedPairing = z.infer<typeof redeemedPairingSchema>;
