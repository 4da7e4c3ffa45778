import { z } from "zod";
import { secretSchema, setSecretSchema } from "@/lib/secrets/secret-schema";
import { defineOperation } from "./define-operation";
import { binParams, noQuery } from "./params";

const secretParams = z.strictObject({
  binId: binParams.shape.binId,
  provider: z.string().max(100).meta({ description: "A provider's id, like `stripe`." }),
});

export const listSecretsOperation = defineOperation({
  id: "listSecrets",
  method: "GET",
  path: "/api/bins/{binId}/secrets",
  tag: "Secrets",
  summary: "Which secrets the bin has, by provider: labels and dates, never values.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ secrets: z.array(secretSchema) }) },
  errors: ["NOT_FOUND"],
});

export const setSecretOperation = defineOperation({
  id: "setSecret",
  method: "PUT",
  path: "/api/bins/{binId}/secrets/{provider}",
  tag: "Secrets",
  summary:
    "Stores a provider's secret, in the place of one of the same label; recent hits are checked again. At most 10 a provider.",
  access: "editor",
  params: secretParams,
  query: noQuery,
  body: setSecretSchema,
  answer: { kind: "json", status: 200, schema: secretSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "UNPROCESSABLE"],
});

export const deleteSecretsOperation = defineOperation({
  id: "deleteSecrets",
  method: "DELETE",
  path: "/api/bins/{binId}/secrets/{provider}",
  tag: "Secrets",
  summary: "Forgets a provider's secrets; with label, the one of that label.",
  access: "editor",
  params: secretParams,
  query: z.strictObject({ label: z.string().max(100).optional() }),
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});
