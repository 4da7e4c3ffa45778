import type { z } from "zod";
import { AppError, type ErrorCode } from "@/lib/errors";
import { findUnstorableText } from "@/lib/http/find-unstorable-text";
import { toErrorDetails } from "@/lib/to-error-details";

/** Holds one part of a request against its schema. Throws an AppError of that code that names every wrong field. */
export function parseInput<Value>(
  schema: z.ZodType<Value>,
  input: unknown,
  failure: { code: ErrorCode; message: string },
): Value {
  const problem = findUnstorableText(input);
  if (problem !== null) throw new AppError(failure.code, failure.message, { details: [problem] });
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  throw new AppError(failure.code, failure.message, { details: toErrorDetails(parsed.error) });
}
