import { signatureReportSchema } from "@/lib/hits/signature-report-schema";
import {
  recogniseInputSchema,
  recognitionSchema,
  signedSchema,
  signInputSchema,
  verifyInputSchema,
} from "@/lib/tools/tool-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

/** The request that is asked about travels in base64: a body of 10 MiB fits. */
const MAX_TOOL_BYTES = 16 * 1024 * 1024;

export const recogniseOperation = defineOperation({
  id: "recognise",
  method: "POST",
  path: "/api/tools/recognise",
  tag: "Tools",
  summary: "Who sent a request, by its looks; needs no bin and keeps nothing.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: recogniseInputSchema,
  bodyForm: { kind: "json", most: MAX_TOOL_BYTES },
  answer: { kind: "json", status: 200, schema: recognitionSchema },
  errors: [],
});

export const verifyOperation = defineOperation({
  id: "verify",
  method: "POST",
  path: "/api/tools/verify",
  tag: "Tools",
  summary: "Whether a request is genuine by a secret, and if not, why; needs no bin and keeps nothing.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: verifyInputSchema,
  bodyForm: { kind: "json", most: MAX_TOOL_BYTES },
  answer: { kind: "json", status: 200, schema: signatureReportSchema },
  errors: [],
});

export const signOperation = defineOperation({
  id: "sign",
  method: "POST",
  path: "/api/tools/sign",
  tag: "Tools",
  summary: "The fields that a provider would sign a request with; needs no bin and keeps nothing.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: signInputSchema,
  bodyForm: { kind: "json", most: MAX_TOOL_BYTES },
  answer: { kind: "json", status: 200, schema: signedSchema },
  errors: ["UNPROCESSABLE"],
});
