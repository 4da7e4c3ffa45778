import { z } from "zod";
import { hitPageSchema, MAX_HITS_PER_PAGE, MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import {
  createdShareSchema,
  createShareSchema,
  sharedHitAnswerSchema,
  sharedSubjectSchema,
  shareListSchema,
} from "@/lib/shares/share-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";
import { wholeNumber } from "./whole-number";

const token = z.string().meta({ description: "What the link ends with." });

export const createShareOperation = defineOperation({
  id: "createShare",
  method: "POST",
  path: "/api/shares",
  tag: "Shares",
  summary: "Makes a read-only link to a hit, two hits compared, or hits of a bin, with secrets replaced.",
  access: "editor",
  params: noParams,
  query: noQuery,
  body: createShareSchema,
  answer: { kind: "json", status: 201, schema: createdShareSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE"],
});

export const previewShareOperation = defineOperation({
  id: "previewShare",
  method: "POST",
  path: "/api/shares/preview",
  tag: "Shares",
  summary: "What the recipient of such a share would see; makes nothing.",
  access: "editor",
  params: noParams,
  query: noQuery,
  body: createShareSchema,
  answer: { kind: "json", status: 200, schema: sharedSubjectSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "GONE", "UNPROCESSABLE"],
});

export const listSharesOperation = defineOperation({
  id: "listShares",
  method: "GET",
  path: "/api/shares",
  tag: "Shares",
  summary: "The shares of the workspace, or of one bin, the newest first.",
  access: "viewer",
  params: noParams,
  query: z.strictObject({ binId: z.uuid().optional() }),
  body: null,
  answer: { kind: "json", status: 200, schema: shareListSchema },
  errors: [],
});

export const revokeShareOperation = defineOperation({
  id: "revokeShare",
  method: "DELETE",
  path: "/api/shares/{shareId}",
  tag: "Shares",
  summary: "Ends a share at once.",
  access: "editor",
  params: z.strictObject({ shareId: z.string().meta({ description: "The share's id.", format: "uuid" }) }),
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const openShareOperation = defineOperation({
  id: "openShare",
  method: "GET",
  path: "/api/shares/by-token/{token}",
  tag: "Shares",
  summary: "What a share shows, redacted; counts as a view. Its password goes into the header x-share-password.",
  access: "public",
  params: z.strictObject({ token }),
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: sharedSubjectSchema },
  errors: ["UNAUTHENTICATED", "NOT_FOUND", "GONE", "UNPROCESSABLE", "RATE_LIMITED"],
});

export const openSharedHitOperation = defineOperation({
  id: "openSharedHit",
  method: "GET",
  path: "/api/shares/by-token/{token}/hits/{seq}",
  tag: "Shares",
  summary:
    "One hit of a share, redacted, a body of more than 4 MiB left out; the ticket that opening it gave goes into the header x-share-ticket.",
  access: "public",
  params: z.strictObject({ token, seq: wholeNumber(1, MAX_SEQ) }),
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: sharedHitAnswerSchema },
  errors: ["UNAUTHENTICATED", "NOT_FOUND", "GONE", "RATE_LIMITED"],
});

export const getSharedBodyOperation = defineOperation({
  id: "getSharedBody",
  method: "GET",
  path: "/api/shares/by-token/{token}/hits/{seq}/body",
  tag: "Shares",
  summary:
    "The redacted bytes of a shared hit's body, as an attachment, content coding undone; its ticket goes into the header x-share-ticket.",
  access: "public",
  params: z.strictObject({ token, seq: wholeNumber(1, MAX_SEQ) }),
  query: noQuery,
  body: null,
  answer: { kind: "stream", mediaTypes: ["application/octet-stream"] },
  errors: ["UNAUTHENTICATED", "NOT_FOUND", "GONE", "RATE_LIMITED"],
});

export const listSharedHitsOperation = defineOperation({
  id: "listSharedHits",
  method: "GET",
  path: "/api/shares/by-token/{token}/hits",
  tag: "Shares",
  summary:
    "One page of a share's hits, newest first, redacted; with q, of those that match so. Its ticket goes into the header x-share-ticket.",
  access: "public",
  params: z.strictObject({ token }),
  query: z.strictObject({
    after: wholeNumber(0, MAX_SEQ).optional().meta({ description: "Only hits with a greater seq." }),
    before: wholeNumber(0, MAX_SEQ).optional().meta({ description: "Only hits with a smaller seq." }),
    limit: wholeNumber(1, MAX_HITS_PER_PAGE).optional().meta({ description: "100 by default." }),
    q: z
      .string()
      .max(MAX_SEARCH_LENGTH)
      .optional()
      .meta({ description: "A search, as over a bin: it sees tokens in the place of secrets." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: hitPageSchema },
  errors: ["UNAUTHENTICATED", "NOT_FOUND", "GONE", "RATE_LIMITED"],
});
