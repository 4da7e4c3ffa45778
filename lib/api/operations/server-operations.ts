import { z } from "zod";
import { defineOperation } from "./define-operation";
import { noParams, noQuery } from "./params";

export const getHealthOperation = defineOperation({
  id: "getHealth",
  method: "GET",
  path: "/healthz",
  tag: "Operations",
  summary: "The process is up.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ status: z.literal("up") }) },
  errors: [],
});

export const getReadinessOperation = defineOperation({
  id: "getReadiness",
  method: "GET",
  path: "/readyz",
  tag: "Operations",
  summary: "The database is reachable and migrations are applied.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.object({ status: z.literal("ready") }) },
  errors: [],
});

export const getOpenApiOperation = defineOperation({
  id: "getOpenApi",
  method: "GET",
  path: "/api/openapi.json",
  tag: "Operations",
  summary: "This contract.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: z.looseObject({ openapi: z.literal("3.1.0") }) },
  errors: [],
});
