import { z } from "zod";
import { RAW_FORMATS } from "@/lib/hits/raw-formats";
import { defineOperation } from "./define-operation";
import { hitParams } from "./params";

const { http, ...others } = RAW_FORMATS;
const RAW_MEDIA_TYPES = [http.mediaType, ...Object.values(others).map(({ mediaType }) => mediaType)] as const;

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
  answer: { kind: "stream", mediaTypes: ["application/octet-stream"] },
  errors: ["NOT_FOUND", "UNPROCESSABLE"],
});

export const getHitRawOperation = defineOperation({
  id: "getHitRaw",
  method: "GET",
  path: "/api/bins/{binId}/hits/{seq}/raw",
  tag: "Hits",
  summary:
    "The request as HTTP/1.1 wire text (a chunked body is framed as one chunk), as HAR, or as code that sends it again.",
  access: "viewer",
  params: hitParams,
  query: z.strictObject({
    format: z
      .enum(["http", "har", "curl", "fetch", "python", "go", "php", "ruby"])
      .optional()
      .meta({ description: "http by default. Code says on top what its language cannot send." }),
  }),
  body: null,
  answer: { kind: "file", mediaTypes: RAW_MEDIA_TYPES },
  errors: ["NOT_FOUND"],
});
