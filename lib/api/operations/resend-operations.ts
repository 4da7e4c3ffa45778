import { z } from "zod";
import {
  bulkListSchema,
  bulkResultsSchema,
  bulkSchema,
  createBulkSchema,
  updateBulkSchema,
} from "@/lib/resends/bulk-schema";
import { createResendSchema, resendPageSchema, resendSchema } from "@/lib/resends/resend-schema";
import { defineOperation } from "./define-operation";
import { binParams, hitParams, noQuery } from "./params";

const resendParams = z.strictObject({ resendId: z.string().meta({ description: "The resend's id.", format: "uuid" }) });

/** An edited body of 20 MiB in base64 fits. */
const MAX_RESEND_BYTES = 32 * 1024 * 1024;

export const createResendOperation = defineOperation({
  id: "createResend",
  method: "POST",
  path: "/api/bins/{binId}/hits/{seq}/resend",
  tag: "Resends",
  summary: "Sends a hit to a target, signed anew where it can be; waits for the first attempt, whatever comes of it.",
  access: "editor",
  params: hitParams,
  query: noQuery,
  body: createResendSchema,
  bodyForm: { kind: "json", most: MAX_RESEND_BYTES },
  answer: { kind: "json", status: 201, schema: resendSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE", "RATE_LIMITED"],
});

export const listHitResendsOperation = defineOperation({
  id: "listHitResends",
  method: "GET",
  path: "/api/bins/{binId}/hits/{seq}/resends",
  tag: "Resends",
  summary: "The newest 50 resends of a hit, without the longer bodies of answers.",
  access: "viewer",
  params: hitParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: resendPageSchema },
  errors: ["NOT_FOUND"],
});

export const getResendOperation = defineOperation({
  id: "getResend",
  method: "GET",
  path: "/api/resends/{resendId}",
  tag: "Resends",
  summary:
    "A resend with its attempts, and the whole of what was read of the answers; or, of a bulk resend, how far it is.",
  access: "viewer",
  params: resendParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.union([resendSchema, bulkSchema]) },
  errors: ["NOT_FOUND"],
});

export const createBulkResendOperation = defineOperation({
  id: "createBulkResend",
  method: "POST",
  path: "/api/bins/{binId}/resend",
  tag: "Resends",
  summary: "Starts to send many hits to a target, those listed or those that match a search; goes on after a restart.",
  access: "editor",
  params: binParams,
  query: noQuery,
  body: createBulkSchema,
  answer: { kind: "json", status: 202, schema: bulkSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE"],
});

export const listBulkResendsOperation = defineOperation({
  id: "listBulkResends",
  method: "GET",
  path: "/api/bins/{binId}/resend",
  tag: "Resends",
  summary: "The newest 50 bulk resends of a bin, the newest first.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    open: z.literal("1").optional().meta({ description: "Only those that run or are paused." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: bulkListSchema },
  errors: ["NOT_FOUND"],
});

export const updateBulkResendOperation = defineOperation({
  id: "updateBulkResend",
  method: "PATCH",
  path: "/api/resends/{resendId}",
  tag: "Resends",
  summary: "Pauses, resumes or cancels a bulk resend; what is under way is finished first.",
  access: "editor",
  params: resendParams,
  query: noQuery,
  body: updateBulkSchema,
  answer: { kind: "json", status: 200, schema: bulkSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
});

export const listBulkResultsOperation = defineOperation({
  id: "listBulkResults",
  method: "GET",
  path: "/api/resends/{resendId}/results",
  tag: "Resends",
  summary: "What came of the hits of a bulk resend, in the order in which they were sent.",
  access: "viewer",
  params: resendParams,
  query: z.strictObject({
    after: z.uuid().optional().meta({ description: "The `next` of the page before." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: bulkResultsSchema },
  errors: ["NOT_FOUND"],
});
