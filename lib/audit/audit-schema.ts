import { z } from "zod";

export const auditEventSchema = z
  .object({
    id: z.uuid(),
    at: z.string(),
    actor: z.object({
      kind: z.enum(["key", "share"]),
      id: z.uuid().nullable(),
      label: z.string().meta({ description: "What the key was called then." }),
    }),
    action: z.string().meta({ description: "What was done: bin.made, share.viewed, key.revoked …" }),
    bin: z.object({ id: z.uuid(), name: z.string() }).nullable(),
    subject: z.record(z.string(), z.string()).meta({ description: "Names and numbers of what it was done to." }),
  })
  .meta({ id: "AuditEvent" });
export type AuditEventDto = z.infer<typeof auditEventSchema>;

/** The things that actions are about: what stands before the dot. */
export const AUDIT_TOPICS = [
  "bin",
  "url",
  "hit",
  "target",
  "relay",
  "secret",
  "share",
  "key",
  "browser",
  "device",
  "workspace",
] as const;

export const auditTopicSchema = z.enum(AUDIT_TOPICS);
export type AuditTopic = z.infer<typeof auditTopicSchema>;
