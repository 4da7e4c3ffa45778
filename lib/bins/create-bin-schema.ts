import { z } from "zod";
import { binSettingsSchema } from "./settings-schema";

export const MAX_BINS_PER_WORKSPACE = 1_000;
const MAX_SLUG = 63;
export const GENERATED_SLUG_LENGTH = 20;
// As subdomains they would stand for the host itself, or for another service of its owner.
const RESERVED = new Set(["www", "api", "app", "admin", "mail", "smtp", "ftp", "ns1", "ns2", "localhost", "hookscope"]);

/** A DNS label (RFC 1035 2.3.1, digits first allowed by RFC 1123 2.1), so that it can be a subdomain too. */
export const slugSchema = z
  .string()
  .max(MAX_SLUG)
  .regex(/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/, "must be lower-case letters, digits and hyphens, no hyphen at the edges")
  .refine((slug) => !RESERVED.has(slug), "is a name that hosts use themselves")
  // Browsers show such labels as other letters (RFC 5890 2.3.2.1).
  .refine((slug) => !/^..--/.test(slug), "must not have two hyphens in the third and fourth place");

export const binNameSchema = z.string().trim().min(1).max(200);

export const createBinSchema = z
  .strictObject({
    name: binNameSchema.optional().meta({ description: "By default the bin is numbered." }),
    slug: slugSchema.optional().meta({ description: "By default 20 random characters, which nobody can guess." }),
    settings: binSettingsSchema.optional(),
  })
  .meta({ id: "CreateBin" });
export type CreateBinInput = z.input<typeof createBinSchema>;
