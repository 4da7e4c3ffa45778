import { z } from "zod";
import { hitSchema, hitSummarySchema } from "@/lib/hits/hit-schema";
import { hitPageSchema, MAX_HITS_PER_PAGE, MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { updateHitSchema } from "@/lib/hits/update-hit-schema";
import { MAX_SEARCH_LENGTH } from "@/lib/query/limits";
import { defineOperation } from "./define-operation";
import { binParams, hitParams, noQuery } from "./params";
import { wholeNumber } from "./whole-number";

const MAX_BODY_LIMIT = 2 ** 31 - 1;
const q = z.string().max(MAX_SEARCH_LENGTH).optional();

export const listHitsOperation = defineOperation({
  id: "listHits",
  method: "GET",
  path: "/api/bins/{binId}/hits",
  tag: "Hits",
  summary: "One page of a bin's hits, without headers and bodies; with q, of those that match.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    after: wholeNumber(0, MAX_SEQ)
      .optional()
      .meta({ description: "Only hits with a greater seq. Alone it implies order=asc." }),
    before: wholeNumber(0, MAX_SEQ).optional().meta({ description: "Only hits with a smaller seq." }),
    limit: wholeNumber(1, MAX_HITS_PER_PAGE).optional().meta({ description: "50 by default." }),
    order: z.enum(["asc", "desc"]).optional().meta({ description: "By seq; desc (newest first) by default." }),
    q: q.meta({ description: 'A search, like `status:>=400 body.type="invoice.paid" -is:retry`.' }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: hitPageSchema },
  errors: ["NOT_FOUND"],
});

export const deleteHitsOperation = defineOperation({
  id: "deleteHits",
  method: "DELETE",
  path: "/api/bins/{binId}/hits",
  tag: "Hits",
  summary: "Deletes all hits that the bin holds now, pinned ones too; with q, those of them that match.",
  access: "editor",
  params: binParams,
  query: z.strictObject({ q: q.meta({ description: "A search; it must not be empty." }) }),
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ deleted: z.int().min(0) }) },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const getHitOperation = defineOperation({
  id: "getHit",
  method: "GET",
  path: "/api/bins/{binId}/hits/{seq}",
  tag: "Hits",
  summary: "The whole hit; with bodyLimit, without a body that is longer.",
  access: "viewer",
  params: hitParams,
  query: z.strictObject({
    bodyLimit: wholeNumber(0, MAX_BODY_LIMIT).optional().meta({
      description: "Leaves a stored body of more bytes out: base64 is empty then, text null. …/body has its bytes.",
    }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: hitSchema },
  errors: ["NOT_FOUND"],
});

export const updateHitOperation = defineOperation({
  id: "updateHit",
  method: "PATCH",
  path: "/api/bins/{binId}/hits/{seq}",
  tag: "Hits",
  summary: "Pins a hit or puts a note on it.",
  access: "editor",
  params: hitParams,
  query: noQuery,
  body: updateHitSchema,
  answer: { kind: "json", status: 200, schema: hitSummarySchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const deleteHitOperation = defineOperation({
  id: "deleteHit",
  method: "DELETE",
  path: "/api/bins/{binId}/hits/{seq}",
  tag: "Hits",
  summary: "Deletes one hit. Its seq stays a hole.",
  access: "editor",
  params: hitParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
