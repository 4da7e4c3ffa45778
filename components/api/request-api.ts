import type { ErrorBody } from "@/lib/errors";
import { ApiError } from "./api-error";

const PATIENCE_MS = 20_000;

interface ApiRequest {
  readonly method?: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** Sent as JSON, bytes as they are. */
  readonly body?: unknown;
  /** Beside those that every request has. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Lets the request outlive the page. */
  readonly keepalive?: boolean;
  /** How long an answer is waited for; 20 s where nothing is said. */
  readonly patienceMs?: number;
}

/** Sends one request to our API. Rejects with an `ApiError`, whatever went wrong. */
export async function requestApi(path: string, request: ApiRequest = {}): Promise<Response> {
  const timeout = AbortSignal.timeout(request.patienceMs ?? PATIENCE_MS);
  const isBytes = request.body instanceof Blob;
  let response: Response;
  try {
    response = await fetch(path, {
      method: request.method ?? "GET",
      cache: "no-store",
      keepalive: request.keepalive ?? false,
      signal: request.signal === undefined ? timeout : AbortSignal.any([request.signal, timeout]),
      headers: {
        accept: "application/json",
        ...(request.body === undefined
          ? {}
          : { "content-type": isBytes ? "application/octet-stream" : "application/json" }),
        ...request.headers,
      },
      ...(request.body === undefined ? {} : { body: isBytes ? request.body : JSON.stringify(request.body) }),
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
