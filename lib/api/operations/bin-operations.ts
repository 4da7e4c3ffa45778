import { z } from "zod";
import { binSchema } from "@/lib/bins/bin-schema";
import { createBinSchema } from "@/lib/bins/create-bin-schema";
import { updateBinSchema } from "@/lib/bins/update-bin-schema";
import { defineOperation } from "./define-operation";
import { binParams, noParams, noQuery } from "./params";

const createdBinSchema = binSchema
  .extend({
    workspaceKey: z.string().optional().meta({
      description: "Only when a workspace was made: its key, shown this once. The browser gets it as a cookie too.",
    }),
  })
  .meta({ id: "CreatedBin" });

export const createBinOperation = defineOperation({
  id: "createBin",
  method: "POST",
  path: "/api/bins",
  tag: "Bins",
  summary: "Makes a bin; without a key, a workspace for it too.",
  access: "optional",
  params: noParams,
  query: noQuery,
  body: createBinSchema,
  answer: { kind: "json", status: 201, schema: createdBinSchema },
  errors: ["UNAUTHENTICATED", "FORBIDDEN", "CONFLICT", "UNPROCESSABLE"],
});

export const listBinsOperation = defineOperation({
  id: "listBins",
  method: "GET",
  path: "/api/bins",
  tag: "Bins",
  summary: "All bins of the workspace, newest first.",
  access: "viewer",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ bins: z.array(binSchema) }) },
  errors: [],
});

export const getBinOperation = defineOperation({
  id: "getBin",
  method: "GET",
  path: "/api/bins/{binId}",
  tag: "Bins",
  summary: "One bin.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: binSchema },
  errors: ["NOT_FOUND"],
});

export const updateBinOperation = defineOperation({
  id: "updateBin",
  method: "PATCH",
  path: "/api/bins/{binId}",
  tag: "Bins",
  summary: "Changes the name, merges settings (RFC 7396: null resets one), pauses or resumes.",
  access: "editor",
  params: binParams,
  query: noQuery,
  body: updateBinSchema,
  answer: { kind: "json", status: 200, schema: binSchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const deleteBinOperation = defineOperation({
  id: "deleteBin",
  method: "DELETE",
  path: "/api/bins/{binId}",
  tag: "Bins",
  summary: "Deletes the bin with its hits. Its slug never goes to another bin.",
  access: "owner",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
