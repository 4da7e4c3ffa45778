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
            },
          },
        },
      },
    },
  },
} as const;
