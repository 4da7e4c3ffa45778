import { enterSchema } from "@/lib/gate/access-schema";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

export const enterOperation = defineOperation({
  id: "enter",
  method: "POST",
  path: "/api/access",
  tag: "Operations",
  summary:
    "Where ACCESS_PASSWORD is set: takes the password and gives a cookie for 30 days. Programs send `x-access-password`.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: enterSchema,
  answer: { kind: "empty" },
  errors: ["UNAUTHENTICATED", "RATE_LIMITED"],
});

export const leaveOperation = defineOperation({
  id: "leave",
  method: "DELETE",
  path: "/api/access",
  tag: "Operations",
  summary: "Takes the cookie of the instance's password away.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "empty" },
  errors: [],
});
