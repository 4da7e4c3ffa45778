/** What can go wrong between here and an answer. */
export type FailureCode =
  | "TARGET_REFUSED"
  | "NAME_NOT_FOUND"
  | "CONNECTION_REFUSED"
  | "UNREACHABLE"
  | "CONNECT_TIMEOUT"
  | "TLS"
  | "CERTIFICATE"
  | "RESPONSE_TIMEOUT"
  | "CONNECTION_RESET"
  | "BAD_RESPONSE"
  | "TOO_MANY_REDIRECTS"
  | "CANCELLED"
  | "RELAY"
  | "FAILED";

export interface Failure {
  readonly code: FailureCode;
  /** A sentence for the person who sent it: what happened, and what to look at. */
  readonly message: string;
  /** SHA-256 of the certificate that was not trusted, as OpenSSL prints it; whoever knows it may accept it. */
  readonly certificate?: string;
}

/** Thrown inside this folder to end an exchange with a known failure. */
export class ExchangeFailure extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.message);
    this.name = "ExchangeFailure";
    this.failure = failure;
  }
}

const BY_ERROR_CODE: Readonly<Record<string, (host: string) => Failure>> = {
  ENOTFOUND: (host) => ({
    code: "NAME_NOT_FOUND",
    message: `The name ${host} has no address. Look for a typing mistake, or whether its DNS record exists.`,
  }),
  EAI_AGAIN: (host) => ({
    code: "NAME_NOT_FOUND",
    message: `The name ${host} could not be looked up just now: the DNS server did not answer.`,
  }),
  ECONNREFUSED: (host) => ({
    code: "CONNECTION_REFUSED",
    message: `Nothing listens at ${host}. Is the server running, and on this port?`,
  }),
  EHOSTUNREACH: (host) => ({ code: "UNREACHABLE", message: `There is no way from here to ${host}.` }),
  ENETUNREACH: (host) => ({ code: "UNREACHABLE", message: `There is no way from here to ${host}.` }),
  EADDRNOTAVAIL: (host) => ({ code: "UNREACHABLE", message: `There is no way from here to ${host}.` }),
  ETIMEDOUT: (host) => ({ code: "CONNECT_TIMEOUT", message: `${host} did not take the connection in time.` }),
  ECONNRESET: (host) => ({
    code: "CONNECTION_RESET",
    message: `${host} closed the connection before its answer was complete.`,
  }),
  EPIPE: (host) => ({
    code: "CONNECTION_RESET",
    message: `${host} closed the connection while the request was being sent.`,
  }),
  HPE_HEADER_OVERFLOW: (host) => ({
    code: "BAD_RESPONSE",
    message: `The header fields of the answer of ${host} are too long.`,
  }),
};

/** An error of sockets, TLS or the parser as what it means. `host` is host and port, for the text. */
export function toFailure(error: unknown, host: string): Failure {
  if (error instanceof ExchangeFailure) return error.failure;
  const code = codeOf(error);
  const known = BY_ERROR_CODE[code]?.(host);
  if (known !== undefined) return known;
  if (code.startsWith("HPE_")) {
    return { code: "BAD_RESPONSE", message: `What ${host} answered is not HTTP (${code.slice(4).toLowerCase()}).` };
  }
  if (code.startsWith("ERR_SSL_") || code === "EPROTO") {
    return {
      code: "TLS",
      message: `TLS with ${host} failed. Does that port speak HTTPS? Try http:// if it does not.`,
    };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: "FAILED", message: `The request to ${host} failed: ${detail}` };
}

/** The error's own code; of several attempts to connect, the first's. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError) return codeOf(error.errors[0]);
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}
