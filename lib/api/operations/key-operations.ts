import { z } from "zod";
import {
  createdKeySchema,
  createKeySchema,
  createTicketSchema,
  keySchema,
  rotateKeySchema,
  ticketSchema,
  updateKeySchema,
} from "@/lib/workspaces/key-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

const keyQuery = z.strictObject({ id: z.string().meta({ description: "The key's id.", format: "uuid" }) });

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
  summary: "Revokes a key at once, live connections and browsers signed in with it included. Any key may end itself.",
  access: "viewer",
  params: noParams,
  query: keyQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN", "NOT_FOUND", "CONFLICT"],
});

export const updateKeyOperation = defineOperation({
  id: "updateKey",
  method: "PATCH",
  path: "/api/keys",
  tag: "Keys",
  summary: "Gives a key another label.",
  access: "owner",
  params: noParams,
  query: keyQuery,
  body: updateKeySchema,
  answer: { kind: "json", status: 200, schema: keySchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const rotateKeyOperation = defineOperation({
  id: "rotateKey",
  method: "POST",
  path: "/api/keys/rotate",
  tag: "Keys",
  summary: "Replaces a key: the old one opens nothing any more. The new one is shown this once.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: rotateKeySchema,
  answer: { kind: "json", status: 200, schema: createdKeySchema },
  errors: ["FORBIDDEN", "NOT_FOUND"],
});

export const createTicketOperation = defineOperation({
  id: "createTicket",
  method: "POST",
  path: "/api/keys/tickets",
  tag: "Keys",
  summary: "Makes a link that gives one other browser a key of its own, once, within ten minutes.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: createTicketSchema,
  answer: { kind: "json", status: 201, schema: ticketSchema },
  errors: ["FORBIDDEN", "UNPROCESSABLE"],
});
