import type { ErrorBody } from "@/lib/errors";
import { ApiError } from "./api-error";

const PATIENCE_MS = 20_000;

interface ApiRequest {
  readonly method?: "GET" | "POST" | "PATCH" | "DELETE";
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
}

/** Sends one request to our API. Rejects with an `ApiError`, whatever went wrong. */
export async function requestApi(path: string, request: ApiRequest = {}): Promise<Response> {
  const timeout = AbortSignal.timeout(PATIENCE_MS);
  let response: Response;
  try {
    response = await fetch(path, {
      method: request.method ?? "GET",
      cache: "no-store",
      keepalive: request.keepalive ?? false,
      signal: request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]),
      headers: {
        accept: "application/json",
        ...(request.body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new ApiError(0, "UNREACHABLE", "The server does not answer. Check that it runs, then try again.");
  }
  if (response.ok) return response;
  throw await readError(response);
}

async function readError(response: Response): Promise<ApiError> {
  try {
    const { error }: ErrorBody = await response.json();
    return new ApiError(response.status, error.code, error.message, error.details);
  } catch {
    return new ApiError(response.status, "INTERNAL", `The server answered ${response.status} without saying why.`);
  }
}
