import { z } from "zod";
import { defineOperation } from "./define-operation";
import { hitParams } from "./params";

export const getHitBodyOperation = defineOperation({
  id: "getHitBody",
  method: "GET",
  path: "/api/bins/{binId}/hits/{seq}/body",
  tag: "Hits",
  summary: "The body's bytes, as an attachment.",
  access: "viewer",
  params: hitParams,
  query: z.strictObject({
    decoded: z
      .enum(["0", "1"])
      .transform((flag) => flag === "1")
      .optional()
      .meta({ description: "1: with the content coding undone.", enum: ["0", "1"], type: "string" }),
  }),
  body: null,
  answer: { kind: "file", mediaType: "application/octet-stream" },
  errors: ["NOT_FOUND", "UNPROCESSABLE"],
});

export const getHitRawOperation = defineOperation({
  id: "getHitRaw",
  method: "GET",
  path: "/api/bins/{binId}/hits/{seq}/raw",
  tag: "Hits",
  summary: "The request as HTTP/1.1 wire text. A chunked body is framed as one chunk.",
  access: "viewer",
  params: hitParams,
  query: z.strictObject({
    format: z.literal("http", 'is not available here: only "http" is').optional(),
  }),
  body: null,
  answer: { kind: "file", mediaType: "message/http" },
  errors: ["NOT_FOUND"],
});
