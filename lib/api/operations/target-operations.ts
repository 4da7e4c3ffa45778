import { z } from "zod";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import {
  deadLetterChoiceSchema,
  deadLetterPageSchema,
  saveTargetSchema,
  targetListSchema,
} from "@/lib/resends/target-schema";
import { defineOperation } from "./define-operation";
import { binParams, noQuery } from "./params";
import { wholeNumber } from "./whole-number";

export const listTargetsOperation = defineOperation({
  id: "listTargets",
  method: "GET",
  path: "/api/bins/{binId}/targets",
  tag: "Resends",
  summary:
    "Where hits of the bin were sent, the last used first: how each does, what is forwarded to it, and what waits.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: targetListSchema },
  errors: ["NOT_FOUND"],
});

export const saveTargetOperation = defineOperation({
  id: "saveTarget",
  method: "POST",
  path: "/api/bins/{binId}/targets",
  tag: "Resends",
  summary:
    "Remembers a target without sending to it, or changes how hits are forwarded to one; what is not given stays.",
  access: "editor",
  params: binParams,
  query: noQuery,
  body: saveTargetSchema,
  answer: { kind: "json", status: 201, schema: targetListSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE"],
});

export const deleteTargetOperation = defineOperation({
  id: "deleteTarget",
  method: "DELETE",
  path: "/api/bins/{binId}/targets",
  tag: "Resends",
  summary: "Forgets a target, with all that waits for it.",
  access: "editor",
  params: binParams,
  query: z.strictObject({ url: z.string().min(1).max(8192).meta({ description: "The target, as it is listed." }) }),
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

const targetParams = binParams.extend({
  targetId: z.string().meta({ description: "The target's id.", format: "uuid" }),
});
const countSchema = z.object({ count: z.int().meta({ description: "How many." }) });

export const listDeadLettersOperation = defineOperation({
  id: "listDeadLetters",
  method: "GET",
  path: "/api/bins/{binId}/targets/{targetId}/dead-letters",
  tag: "Resends",
  summary: "The hits that were given up for a target, the newest first, 100 a page.",
  access: "viewer",
  params: targetParams,
  query: z.strictObject({
    before: wholeNumber(1, MAX_SEQ).optional().meta({ description: "The `next` of the page before." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: deadLetterPageSchema },
  errors: ["NOT_FOUND"],
});

export const retryDeadLettersOperation = defineOperation({
  id: "retryDeadLetters",
  method: "POST",
  path: "/api/bins/{binId}/targets/{targetId}/dead-letters",
  tag: "Resends",
  summary: "Sends hits that were given up again, with all tries anew: those named, or all.",
  access: "editor",
  params: targetParams,
  query: noQuery,
  body: deadLetterChoiceSchema,
  answer: { kind: "json", status: 202, schema: countSchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const discardDeadLettersOperation = defineOperation({
  id: "discardDeadLetters",
  method: "DELETE",
  path: "/api/bins/{binId}/targets/{targetId}/dead-letters",
  tag: "Resends",
  summary: "Forgets hits that were given up: the one named, or all. The hits themselves stay.",
  access: "editor",
  params: targetParams,
  query: z.strictObject({
    seq: wholeNumber(1, MAX_SEQ).optional().meta({ description: "One of them; all without it." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: countSchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
