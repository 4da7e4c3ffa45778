import { z } from "zod";
import { auditEventSchema, auditTopicSchema } from "@/lib/audit/audit-schema";
import { revealSchema } from "@/lib/audit/reveal-schema";
import { defineOperation } from "./define-operation";
import { binParams, noParams, noQuery } from "./params";
import { wholeNumber } from "./whole-number";

export const listAuditOperation = defineOperation({
  id: "listAudit",
  method: "GET",
  path: "/api/audit",
  tag: "Workspace",
  summary:
    "Who made, changed, unveiled, viewed by a link, shared, resent, rotated or deleted what, newest first; kept for a year.",
  access: "owner",
  params: noParams,
  query: z.strictObject({
    before: z.uuid().optional().meta({ description: "The `next` of the answer before." }),
    topic: auditTopicSchema.optional().meta({ description: "Only what is about that." }),
    limit: wholeNumber(1, 500).default(100),
  }),
  body: null,
  answer: {
    kind: "json",
    status: 200,
    schema: z.object({ events: z.array(auditEventSchema), next: z.uuid().nullable() }),
  },
  errors: ["FORBIDDEN"],
});

export const exportAuditOperation = defineOperation({
  id: "exportAudit",
  method: "GET",
  path: "/api/audit/export",
  tag: "Workspace",
  summary: "All of it, one event a line.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "stream", mediaTypes: ["application/x-ndjson"] },
  errors: ["FORBIDDEN"],
});

export const noteRevealOperation = defineOperation({
  id: "noteReveal",
  method: "POST",
  path: "/api/bins/{binId}/reveals",
  tag: "Workspace",
  summary:
    "Notes for owners that a veiled value was unveiled: its name, never the value. At most 300 an hour of a key.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: revealSchema,
  answer: { kind: "empty" },
  errors: ["NOT_FOUND", "RATE_LIMITED"],
});
