import { baselineSchema } from "@/lib/comparisons/baseline-schema";
import { defineOperation } from "./define-operation";
import { hitParams, noQuery } from "./params";

export const setBaselineOperation = defineOperation({
  id: "setBaseline",
  method: "PUT",
  path: "/api/bins/{binId}/hits/{seq}/baseline",
  tag: "Comparisons",
  summary:
    "Makes a hit the baseline of its event and pins it: hits of the event then say how far they are from it (`drift`).",
  access: "editor",
  params: hitParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: baselineSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE"],
});

export const unsetBaselineOperation = defineOperation({
  id: "unsetBaseline",
  method: "DELETE",
  path: "/api/bins/{binId}/hits/{seq}/baseline",
  tag: "Comparisons",
  summary: "Makes a hit no longer the baseline of its event.",
  access: "editor",
  params: hitParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
