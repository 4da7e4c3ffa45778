import { z } from "zod";
import { parseAddressRange } from "@/lib/http/address-range";

/** What a secret in `settings.access` reads back as; sent back it keeps what is stored. */
export const HIDDEN = "***";

const MOST_RANGES = 200;
const MOST_METHODS = 40;
const LONGEST_SECRET = 1_000;
const TOKEN = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const PRINTABLE = /^[\x20-\x7e]+$/;

const secret = z
  .string()
  .min(1)
  .max(LONGEST_SECRET)
  .regex(PRINTABLE, "must be printable ASCII: other characters reach servers in several spellings")
  .refine((text) => text.trim() === text, "must not begin or end with a space: senders drop it");

const range = z
  .string()
  .max(100)
  .refine(
    (text) => parseAddressRange(text) !== null,
    "must be an address, or a range like 10.0.0.0/8 or 2001:db8::/32",
  );

/** Who may send to a bin; what is absent asks for nothing. */
export const accessSchema = z.strictObject({
  allowAddresses: z.array(range).min(1).max(MOST_RANGES).optional().meta({
    description: "Only these addresses and ranges; behind proxies, as TRUST_PROXY says.",
  }),
  basic: z
    .strictObject({
      user: z
        .string()
        .max(200)
        .regex(/^[\x20-\x39\x3b-\x7e]*$/, "must be printable ASCII without a colon"),
      password: secret,
    })
    .optional(),
  bearer: secret.optional().meta({ description: "With `basic`, either of the two will do." }),
  header: z
    .strictObject({
      name: z.string().min(1).max(256).regex(TOKEN, "must be a header name: letters, digits and !#$%&'*+.^_`|~-"),
      value: secret,
    })
    .optional(),
  requireValidSignature: z.boolean().optional(),
  methods: z
    .array(z.string().max(40).regex(TOKEN, "must be a method, like POST").toUpperCase())
    .min(1)
    .max(MOST_METHODS)
    .optional(),
  maxBodyBytes: z
    .int()
    .min(0)
    .max(1024 ** 4)
    .optional(),
  ratePerMinute: z.int().min(1).max(10_000_000).optional(),
});
export type AccessSettings = z.infer<typeof accessSchema>;

/** The secrets among them, each where it is used. */
export const accessSecretsSchema = z.object({
  basic: z.string().optional(),
  bearer: z.string().optional(),
  header: z.string().optional(),
});
export type AccessSecrets = z.infer<typeof accessSecretsSchema>;
