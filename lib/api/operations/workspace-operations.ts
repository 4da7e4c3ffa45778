import { createdKeySchema, keySchema, updateKeySchema } from "@/lib/workspaces/key-schema";
import { signInSchema, updateWorkspaceSchema, workspaceSchema } from "@/lib/workspaces/workspace-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

export const getWorkspaceOperation = defineOperation({
  id: "getWorkspace",
  method: "GET",
  path: "/api/workspace",
  tag: "Workspace",
  summary: "The workspace, and the key that this request was made with.",
  access: "viewer",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: workspaceSchema },
  errors: [],
});

export const updateWorkspaceOperation = defineOperation({
  id: "updateWorkspace",
  method: "PATCH",
  path: "/api/workspace",
  tag: "Workspace",
  summary: "Names the workspace.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: updateWorkspaceSchema,
  answer: { kind: "json", status: 200, schema: workspaceSchema },
  errors: ["FORBIDDEN"],
});

export const deleteWorkspaceOperation = defineOperation({
  id: "deleteWorkspace",
  method: "DELETE",
  path: "/api/workspace",
  tag: "Workspace",
  summary: "Deletes the workspace with its bins, hits, shares, secrets, resends and keys, for good.",
  access: "owner",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["FORBIDDEN"],
});

export const signInOperation = defineOperation({
  id: "signIn",
  method: "POST",
  path: "/api/session",
  tag: "Workspace",
  summary: "Gives this browser a key of its own, as its cookie, by a key that was kept or by the ticket of a link.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: signInSchema,
  answer: { kind: "json", status: 200, schema: workspaceSchema },
  errors: ["UNAUTHENTICATED", "FORBIDDEN", "UNPROCESSABLE"],
});

export const renameSessionOperation = defineOperation({
  id: "renameSession",
  method: "PATCH",
  path: "/api/session",
  tag: "Workspace",
  summary: "Gives the key of this request another label.",
  access: "viewer",
  params: noParams,
  query: noQuery,
  body: updateKeySchema,
  answer: { kind: "json", status: 200, schema: keySchema },
  errors: [],
});

export const rotateSessionOperation = defineOperation({
  id: "rotateSession",
  method: "POST",
  path: "/api/session/rotate",
  tag: "Workspace",
  summary: "Replaces the key of this request; the new one is shown this once, and a browser gets it as its cookie.",
  access: "viewer",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: createdKeySchema },
  errors: [],
});

export const signOutOperation = defineOperation({
  id: "signOut",
  method: "DELETE",
  path: "/api/session",
  tag: "Workspace",
  summary: "Logs this browser out: revokes the key of the request and takes its cookie away.",
  access: "viewer",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: ["CONFLICT"],
});
