/** The conditions that callers can meet, with their HTTP statuses (api.md, "Errors"). */
export const STATUS_BY_CODE = {
  INVALID_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  TIMEOUT: 408,
  CONFLICT: 409,
  GONE: 410,
  TOO_LARGE: 413,
  UNPROCESSABLE: 422,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  UNAVAILABLE: 503,
} as const;

export type ErrorCode = keyof typeof STATUS_BY_CODE;

export interface ErrorDetail {
  /** Where in the input, as a dotted path; "" for the whole. */
  readonly path: string;
  readonly message: string;
  /** Inside a text, like a search: where the mistake is and how long, in UTF-16 units, and what would have been right. */
  readonly position?: number;
  readonly length?: number;
  readonly expected?: string;
}

export interface ErrorBody {
  readonly error: { readonly code: ErrorCode; readonly message: string; readonly details?: readonly ErrorDetail[] };
}

const BRAND = Symbol.for("hookscope.AppError");

/**
 * An expected condition with a message that tells the reader what to do. Thrown in use cases, turned into an answer at
 * the edge. Recognised by a brand, not by class: the server and Next's bundles hold two copies of this module.
 */
export class AppError extends Error {
  readonly [BRAND] = true;
  readonly code: ErrorCode;
  readonly details: readonly ErrorDetail[] | undefined;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; details?: readonly ErrorDetail[] } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = "AppError";
    this.code = code;
    this.details = options.details;
  }

  get status(): number {
    return STATUS_BY_CODE[this.code];
  }
}

export function isAppError(error: unknown): error is AppError {
  return typeof error === "object" && error !== null && BRAND in error;
}

/** The JSON shape of an error, for the API and for socket acknowledgements. Unknown errors become a neutral INTERNAL. */
export function toErrorBody(error: unknown): ErrorBody {
  if (!isAppError(error)) {
    return { error: { code: "INTERNAL", message: "Something went wrong on the server. Its log says what." } };
  }
  const { code, message, details } = error;
  return { error: details ? { code, message, details } : { code, message } };
}
