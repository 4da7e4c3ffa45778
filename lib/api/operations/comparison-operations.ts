import { z } from "zod";
import {
  comparisonSchema,
  diffToolSchema,
  hitComparisonSchema,
  noiseChoiceSchema,
} from "@/lib/comparisons/comparison-schema";
import { learnedNoiseSchema } from "@/lib/comparisons/noise-schema";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { defineOperation } from "./define-operation";
import { binParams, noParams, noQuery } from "./params";
import { wholeNumber } from "./whole-number";

export const compareHitsOperation = defineOperation({
  id: "compareHits",
  method: "GET",
  path: "/api/bins/{binId}/diff",
  tag: "Comparisons",
  summary: "Two hits compared by their structure: request line, headers, query, body; noise by the bin's settings.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    left: wholeNumber(1, MAX_SEQ).meta({ description: "A seq." }),
    right: wholeNumber(1, MAX_SEQ).meta({ description: "A seq." }),
    noise: noiseChoiceSchema.optional(),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: hitComparisonSchema },
  errors: ["NOT_FOUND", "UNPROCESSABLE"],
});

/** Two bodies of 10 MiB in base64 fit. */
const MAX_DIFF_BYTES = 32 * 1024 * 1024;

export const diffOperation = defineOperation({
  id: "diff",
  method: "POST",
  path: "/api/tools/diff",
  tag: "Tools",
  summary: "Two messages compared; needs no bin and keeps nothing.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: diffToolSchema,
  bodyForm: { kind: "json", most: MAX_DIFF_BYTES },
  answer: { kind: "json", status: 200, schema: comparisonSchema },
  errors: ["UNPROCESSABLE"],
});

export const getLearnedNoiseOperation = defineOperation({
  id: "getLearnedNoise",
  method: "GET",
  path: "/api/bins/{binId}/noise",
  tag: "Comparisons",
  summary:
    "What differs between nearly all recent hits of the event that a hit is one of: comparisons mark it as noise.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({ seq: wholeNumber(1, MAX_SEQ).meta({ description: "The hit." }) }),
  body: null,
  answer: { kind: "json", status: 200, schema: learnedNoiseSchema },
  errors: ["NOT_FOUND"],
});
