import type { z } from "zod";
import type { AnyOperation } from "@/lib/api/operation";
import { type ErrorCode, STATUS_BY_CODE } from "@/lib/errors";

export type ToSchema = (schema: z.ZodType, io: "input" | "output") => Record<string, unknown>;

/** One operation as an OpenAPI Operation Object. */
export function describeOperation(operation: AnyOperation, toSchema: ToSchema) {
  return {
    operationId: operation.id,
    tags: [operation.tag],
    summary: operation.summary,
    ...(operation.access === "public" ? {} : { security: describeSecurity(operation) }),
    parameters: [
      ...describeParameters("path", operation.params, toSchema),
      ...describeParameters("query", operation.query, toSchema),
    ],
    ...(operation.body === null ? {} : { requestBody: { content: describeBody(operation, operation.body, toSchema) } }),
    responses: { ...describeAnswer(operation, toSchema), ...describeErrors(operation) },
  };
}

function describeBody({ bodyForm }: AnyOperation, body: z.ZodType, toSchema: ToSchema) {
  if (bodyForm?.kind === "bytes") return { "application/octet-stream": {} };
  return { "application/json": { schema: toSchema(body, "input") } };
}

function describeSecurity({ access }: AnyOperation) {
  return [{ workspaceKey: [] }, { browser: [] }, ...(access === "optional" ? [{}] : [])];
}

function describeParameters(place: "path" | "query", schema: z.ZodType, toSchema: ToSchema) {
  // The output side: a number written in digits is described as the number.
  const { properties, required } = toSchema(schema, "output");
  const names = Array.isArray(required) ? required : [];
  return Object.entries(properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: names.includes(name),
    schema: property,
  }));
}

function describeAnswer({ answer }: AnyOperation, toSchema: ToSchema) {
  if (answer.kind === "empty") return { 204: { description: "Done." } };
  if (answer.kind === "file" || answer.kind === "stream") {
    const content = Object.fromEntries(answer.mediaTypes.map((mediaType) => [mediaType, {}]));
    return { 200: { description: "The bytes.", content } };
  }
  const schema = toSchema(answer.schema, "output");
  return { [answer.status]: { description: "Done.", content: { "application/json": { schema } } } };
}

function describeErrors(operation: AnyOperation) {
  const codes: ErrorCode[] = [...operation.errors, "INVALID_INPUT", "INTERNAL", "UNAVAILABLE"];
  if (operation.method !== "GET") codes.push("FORBIDDEN");
  if (operation.access !== "public" && operation.access !== "optional") codes.push("UNAUTHENTICATED");
  if (operation.body !== null) codes.push("TOO_LARGE");
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Error" } } };
  return Object.fromEntries([...new Set(codes)].map((code) => [STATUS_BY_CODE[code], { description: code, content }]));
}
