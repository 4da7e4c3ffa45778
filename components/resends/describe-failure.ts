import type { AttemptDto } from "@/lib/resends/attempt-schema";

const WORDS: Readonly<Record<string, string>> = {
  TARGET_REFUSED: "not allowed",
  NAME_NOT_FOUND: "name not found",
  CONNECTION_REFUSED: "nothing listens there",
  UNREACHABLE: "unreachable",
  CONNECT_TIMEOUT: "no connection in time",
  TLS: "TLS failed",
  CERTIFICATE: "certificate not trusted",
  RESPONSE_TIMEOUT: "no answer in time",
  CONNECTION_RESET: "connection lost",
  BAD_RESPONSE: "answer is not HTTP",
  TOO_MANY_REDIRECTS: "too many redirects",
  CANCELLED: "cancelled",
  RELAY: "relay not there",
};

/** An attempt without an answer in two or three words. */
export function describeFailure(error: Pick<NonNullable<AttemptDto["error"]>, "code"> | null): string {
  return WORDS[error?.code ?? ""] ?? "failed";
}
