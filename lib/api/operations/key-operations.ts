import { z } from "zod";
import { createdKeySchema, createKeySchema, keySchema } from "@/lib/workspaces/key-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

export const listKeysOperation = defineOperation({
  id: "listKeys",
  method: "GET",
  path: "/api/keys",
  tag: "Keys",
  summary: "The workspace's keys, without the keys themselves.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ keys: z.array(keySchema) }) },
  errors: ["FORBIDDEN"],
});

export const createKeyOperation = defineOperation({
  id: "createKey",
  method: "POST",
  path: "/api/keys",
  tag: "Keys",
  summary: "Makes a key for the workspace; it is shown this once.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: createKeySchema,
  answer: { kind: "json", status: 201, schema: createdKeySchema },
  errors: ["FORBIDDEN", "UNPROCESSABLE"],
});

export const deleteKeyOperation = defineOperation({
  id: "deleteKey",
  method: "DELETE",
  path: "/api/keys",
  tag: "Keys",
  summary: "Revokes a key at once, open live connections included.",
  access: "owner",
  params: noParams,
  query: z.strictObject({ id: z.string().meta({ description: "The key's id.", format: "uuid" }) }),
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
});
