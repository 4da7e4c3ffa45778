import { redactMessage } from "@/lib/redact/redact-message";
import type { RedactRules } from "@/lib/redact/redact-rules";
import type { RedactableMessage } from "@/lib/redact/redactable-message";

export const AUTO: RedactRules = { auto: true, headers: [], paths: [] };

/** A hash with no key, in the place of the server's HMAC. */
export function nameOf(secret: string): string {
  let hash = 0x811c9dc5;
  for (const character of secret) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, "0");
}

export function tokenOf(secret: string): string {
  return `‹secret:${nameOf(secret)}›`;
}

/** One code point per byte. */
export function binary(text: string): string {
  return Buffer.from(text, "utf8").toString("latin1");
}

export function buildMessage(parts: Partial<Omit<RedactableMessage, "body">> & { body?: string | Uint8Array } = {}) {
  const { body = "", ...rest } = parts;
  const bytes = typeof body === "string" ? new Uint8Array(Buffer.from(body, "utf8")) : body;
  return { url: "", target: "", query: null, headers: [], trailers: [], contentType: null, ...rest, body: bytes };
}

export function redact(message: RedactableMessage, rules: RedactRules = AUTO) {
  return redactMessage(message, rules, nameOf);
}

export function redactBody(body: string, contentType: string | null, rules: RedactRules = AUTO): string {
  return Buffer.from(redact(buildMessage({ body, contentType }), rules).body).toString("utf8");
}

export function redactHeader(name: string, value: string, rules: RedactRules = AUTO): string {
  const { headers } = redact(buildMessage({ headers: [[name, binary(value)]] }), rules);
  return Buffer.from(headers[0]?.[1] ?? "", "latin1").toString("utf8");
}
