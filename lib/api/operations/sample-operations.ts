import { sendSampleSchema, sentSampleSchema } from "@/lib/samples/sample-schema";
import { defineOperation } from "./define-operation";
import { binParams, noQuery } from "./params";

export const sendSampleOperation = defineOperation({
  id: "sendSample",
  method: "POST",
  path: "/api/bins/{binId}/samples",
  tag: "Bins",
  summary:
    "Sends the bin a realistic event of a provider, signed by the stored secret; it becomes a hit like any other.",
  access: "editor",
  params: binParams,
  query: noQuery,
  body: sendSampleSchema,
  answer: { kind: "json", status: 201, schema: sentSampleSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
});
