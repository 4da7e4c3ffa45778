import { AppError } from "@/lib/errors";
import { getRuntime } from "@/lib/runtime";
import { toErrorResponse } from "./to-error-response";

/** Answers calls to addresses that the API does not have, in the error shape. */
export async function handleUnknownPath(): Promise<Response> {
  const error = new AppError("NOT_FOUND", "The API has no such address. GET /api/openapi.json lists what it has.");
  return toErrorResponse(error, getRuntime().log, "unknownPath");
}
