import { STATUS_BY_CODE } from "@/lib/errors";

/** The one shape of errors, as JSON Schema. */
export const ERROR_SCHEMA = {
  type: "object",
  required: ["error"],
  properties: {
    error: {
      type: "object",
      required: ["code", "message"],
      properties: {
        code: { type: "string", enum: Object.keys(STATUS_BY_CODE) },
        message: { type: "string", description: "What to do." },
        details: {
          type: "array",
          items: {
            type: "object",
            required: ["path", "message"],
            properties: {
              path: { type: "string", description: "Where in the input, dotted." },
              message: { type: "string" },
              position: { type: "integer", description: "Inside a search: where the mistake is, in UTF-16 units." },
              length: {
                type: "integer",
                description: "Inside a search: how long it is; 0 where something is missing.",
              },
              expected: { type: "string", description: "Inside a search: what would have been right." },
            },
          },
        },
      },
    },
  },
} as const;
