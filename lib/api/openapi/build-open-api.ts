import { z } from "zod";
import type { AnyOperation } from "@/lib/api/operation";
import { CAPTURE_PATHS } from "./capture-paths";
import { describeOperation } from "./describe-operation";
import { ERROR_SCHEMA } from "./error-schema";

interface PathItem {
  [method: string]: unknown;
}

/** The API as an OpenAPI 3.1 document, made from the operations that validate it. */
export function buildOpenApi(operations: readonly AnyOperation[], { serverUrl }: { serverUrl: string }) {
  const paths: Record<string, PathItem> = { ...CAPTURE_PATHS };
  const schemas: Record<string, unknown> = { Error: ERROR_SCHEMA };
  const toSchema = (schema: z.ZodType, io: "input" | "output") => {
    const { $schema: _dialect, $defs, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: "any" });
    Object.assign(schemas, relocate($defs ?? {}));
    return relocate(rest);
  };
  for (const operation of operations) {
    paths[operation.path] = {
      ...paths[operation.path],
      [operation.method.toLowerCase()]: describeOperation(operation, toSchema),
    };
  }
  return {
    openapi: "3.1.0" as const,
    info: { title: "Hookscope", version: "1", description: DESCRIPTION, license: { name: "MIT", identifier: "MIT" } },
    servers: [{ url: serverUrl }],
    paths,
    components: {
      schemas,
      securitySchemes: {
        workspaceKey: { type: "http", scheme: "bearer", description: "A workspace key, like hsk_…" },
        browser: { type: "apiKey", in: "cookie", name: "hookscope_key", description: "The browser's workspace key." },
      },
    },
  };
}

const DESCRIPTION =
  "Times are ISO 8601 UTC. Header names and values, and targets, are strings of one code point per byte (ISO-8859-1). " +
  "Bytes are base64. Unknown fields and query parameters are refused by name.";

/** zod puts shared schemas under #/$defs; an OpenAPI document keeps them under components. */
function relocate(value: object): Record<string, unknown> {
  return JSON.parse(JSON.stringify(value).replaceAll('"#/$defs/', '"#/components/schemas/'));
}
