import { accessHeaders } from "@/cli/access-headers";
import { CliError } from "@/cli/cli-error";
import type { ErrorBody, ErrorCode } from "@/lib/errors";

/** The instance did not do what it was asked for; `code` is null where it did not answer, or not as Hookscope does. */
export class ApiError extends CliError {
  readonly code: ErrorCode | null;

  constructor(message: string, code: ErrorCode | null) {
    super(message);
    this.code = code;
  }
}

const PATIENCE_MS = 20_000;

export interface ApiAccess {
  readonly origin: string;
  /** Null before signing in. */
  readonly key: string | null;
}

interface Call {
  readonly method?: "GET" | "POST" | "DELETE";
  readonly path: string;
  readonly json?: unknown;
  /** Gives up. */
  readonly signal?: AbortSignal;
}

/**
 * One call of the instance's API; the answer's JSON, to be parsed by the caller. Throws an ApiError with the instance's own
 * words where it refuses, and with what to look at where nothing answers.
 */
export async function callApi(
  { origin, key }: ApiAccess,
  { method = "GET", path, json, signal }: Call,
): Promise<unknown> {
  const response = await fetch(`${origin}${path}`, {
    method,
    headers: {
      ...accessHeaders(),
      ...(key === null ? {} : { authorization: `Bearer ${key}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    },
    body: json === undefined ? null : JSON.stringify(json),
    signal: AbortSignal.any([AbortSignal.timeout(PATIENCE_MS), ...(signal === undefined ? [] : [signal])]),
  }).catch((error: unknown) => {
    throw new ApiError(`Nothing answers at ${origin}${describe(error)}. Does Hookscope run there?`, null);
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body;
  if (isErrorBody(body)) throw new ApiError(body.error.message, body.error.code);
  throw new ApiError(`${origin} answered ${response.status}. Is that Hookscope?`, null);
}

function describe(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  if (cause instanceof Error && "code" in cause && typeof cause.code === "string") return ` (${cause.code})`;
  return error instanceof Error && error.name === "TimeoutError" ? " in time" : "";
}

export function isErrorBody(value: unknown): value is ErrorBody {
  if (typeof value !== "object" || value === null || !("error" in value)) return false;
  const { error } = value;
  return typeof error === "object" && error !== null && "message" in error && typeof error.message === "string";
}
