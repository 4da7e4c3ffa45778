import { z } from "zod";
import { binSchema } from "@/lib/bins/bin-schema";
import { rotateSlugSchema, slugInfoSchema } from "@/lib/bins/slug-list-schema";
import { defineOperation } from "./define-operation";
import { binParams, noQuery } from "./params";

export const rotateSlugOperation = defineOperation({
  id: "rotateSlug",
  method: "POST",
  path: "/api/bins/{binId}/rotate",
  tag: "Bins",
  summary: "Another slug, random or chosen; the old one goes on capturing until the overlap ends.",
  access: "editor",
  params: binParams,
  query: noQuery,
  body: rotateSlugSchema,
  answer: { kind: "json", status: 200, schema: binSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT", "UNPROCESSABLE"],
});

export const listSlugsOperation = defineOperation({
  id: "listSlugs",
  method: "GET",
  path: "/api/bins/{binId}/slugs",
  tag: "Bins",
  summary: "The slugs that capture for the bin now: the current one first, then old ones with their ends.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ slugs: z.array(slugInfoSchema) }) },
  errors: ["NOT_FOUND"],
});

export const endSlugOperation = defineOperation({
  id: "endSlug",
  method: "DELETE",
  path: "/api/bins/{binId}/slugs/{slug}",
  tag: "Bins",
  summary: "Ends the overlap of an old slug now.",
  access: "editor",
  params: z.strictObject({ ...binParams.shape, slug: z.string().meta({ description: "An old slug of the bin." }) }),
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
