import { z } from "zod";
import { roleSchema } from "./role-schema";

export const MAX_KEYS_PER_WORKSPACE = 100;

/** A key as its workspace sees it; the key itself is shown once, when it is made. */
export const keySchema = z
  .object({
    id: z.uuid(),
    label: z.string(),
    role: roleSchema,
    createdAt: z.string(),
    lastSeenAt: z.string().nullable().meta({ description: "Exact to a minute." }),
    current: z.boolean().meta({ description: "Whether this request was made with it." }),
  })
  .meta({ id: "Key" });
export type KeyDto = z.infer<typeof keySchema>;

export const createKeySchema = z
  .strictObject({ label: z.string().trim().min(1).max(100), role: roleSchema })
  .meta({ id: "CreateKey" });
export type CreateKeyInput = z.infer<typeof createKeySchema>;

export const createdKeySchema = keySchema
  .extend({ key: z.string().meta({ description: "The key itself, shown this once." }) })
  .meta({ id: "CreatedKey" });
export type CreatedKeyDto = z.infer<typeof createdKeySchema>;
