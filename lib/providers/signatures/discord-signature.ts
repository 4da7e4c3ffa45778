import { header } from "@/lib/providers/request/source";
import { inField, withTime } from "@/lib/providers/schemes/carrier";
import { publicKey } from "@/lib/providers/schemes/public-key";

const TIME_FIELD = "X-Signature-Timestamp";

/** Source: discord-api-docs interactions/overview.mdx. No limit for the age is published. */
export const discordSignature = publicKey({
  algorithm: "ed25519",
  encoding: "hex",
  carrier: withTime(inField("X-Signature-Ed25519"), header(TIME_FIELD), TIME_FIELD),
  content: "{t}{body}",
  time: { unit: "s", tolerance: null, future: false },
});
