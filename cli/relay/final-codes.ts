import type { ErrorCode } from "@/lib/errors";

const FINAL: ReadonlySet<ErrorCode> = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "GONE",
  "CONFLICT",
  "INVALID_INPUT",
  "UNPROCESSABLE",
]);

/** Whether another try does not mend what the instance says. */
export function isFinal(code: ErrorCode): boolean {
  return FINAL.has(code);
}
