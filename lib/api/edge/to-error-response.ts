import type { Logger } from "pino";
import { AppError, isAppError, toErrorBody } from "@/lib/errors";
import { isDatabaseAway } from "@/lib/is-database-away";
import { ANSWER_HEADERS } from "./answer-headers";

const RETRY_AFTER_SECONDS = 5;

/**
 * Whatever was thrown, as an answer in the one error shape. Unknown errors are logged once and answered with a neutral
 * INTERNAL; a database that is away is UNAVAILABLE, with Retry-After.
 */
export function toErrorResponse(error: unknown, log: Logger, operation: string): Response {
  const known = toAppError(error);
  if (known === null) log.error({ err: error, operation }, "an API call failed");
  else if (known.code === "UNAVAILABLE") log.warn({ operation, reason: known.message }, "an API call was refused");
  const headers = new Headers(ANSWER_HEADERS);
  if (known?.code === "UNAVAILABLE") headers.set("retry-after", String(RETRY_AFTER_SECONDS));
  if (known?.code === "UNAUTHENTICATED") headers.set("www-authenticate", "Bearer");
  return Response.json(toErrorBody(known ?? error), { status: known?.status ?? 500, headers });
}

function toAppError(error: unknown): AppError | null {
  if (isAppError(error)) return error;
  if (!isDatabaseAway(error)) return null;
  return new AppError("UNAVAILABLE", "The database is not reachable. Nothing was lost; try again in a moment.", {
    cause: error,
  });
}
