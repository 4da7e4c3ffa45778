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
    signedInBy: z.uuid().nullable().meta({
      description: "For a browser that signed in with a key: that key's id. It ends with that key.",
    }),
    current: z.boolean().meta({ description: "Whether this request was made with it." }),
  })
  .meta({ id: "Key" });
export type KeyDto = z.infer<typeof keySchema>;

export const keyLabelSchema = z.string().trim().min(1).max(100);

export const createKeySchema = z.strictObject({ label: keyLabelSchema, role: roleSchema }).meta({ id: "CreateKey" });
export type CreateKeyInput = z.infer<typeof createKeySchema>;

export const updateKeySchema = z.strictObject({ label: keyLabelSchema }).meta({ id: "UpdateKey" });
export type UpdateKeyInput = z.infer<typeof updateKeySchema>;

export const rotateKeySchema = z.strictObject({ id: z.uuid() }).meta({ id: "RotateKey" });

export const createdKeySchema = keySchema
  .extend({ key: z.string().meta({ description: "The key itself, shown this once." }) })
  .meta({ id: "CreatedKey" });
export type CreatedKeyDto = z.infer<typeof createdKeySchema>;

export const createTicketSchema = createKeySchema.meta({ id: "CreateTicket" });
export type CreateTicketInput = z.infer<typeof createTicketSchema>;

/** A link that makes one other browser a browser of the workspace, for some minutes. */
export const ticketSchema = z
  .object({
    ticket: z.string().meta({ description: "Shown this once; good for one browser." }),
    url: z
      .url()
      .meta({ description: "The page that takes it; the ticket stands behind the #, so that no server logs it." }),
    role: roleSchema,
    expiresAt: z.string(),
  })
  .meta({ id: "Ticket" });
export type TicketDto = z.infer<typeof ticketSchema>;
