import { createHmac } from "node:crypto";
import { redactMessage } from "@/lib/redact/redact-message";
import type { RedactRules } from "@/lib/redact/redact-rules";
import type { RedactableMessage, RedactedMessage } from "@/lib/redact/redactable-message";

export interface ShareRedaction {
  readonly rules: RedactRules;
  /** Of the share: equal secrets are equal in it, and nowhere else. */
  readonly salt: Uint8Array;
  /** The names that capture URLs of the bin have, which let anybody send to it. */
  readonly slugs: readonly string[];
}

/** A message with the rules of a share: all that redacting it takes, and plain data. */
export interface RedactTask extends ShareRedaction {
  readonly message: RedactableMessage;
}

const HIDDEN_SLUG = "hidden";

/** The message with the capture URL's names hidden and secrets replaced. Takes up to half a second for each MB of its body. */
export function redactTexts({ message, rules, salt, slugs }: RedactTask): RedactedMessage {
  return redactMessage(
    {
      ...message,
      url: hideSlugs(message.url, slugs),
      target: hideSlugs(message.target, slugs),
      headers: message.headers.map(([name, value]) => [name, hideSlugs(value, slugs)] as const),
      body: hideSlugsIn(message.body, slugs),
    },
    rules,
    (secret) => nameSecret(secret, salt),
  );
}

function nameSecret(secret: string, salt: Uint8Array): string {
  return createHmac("sha256", salt).update(secret, "utf8").digest("hex").slice(0, 8);
}

function hideSlugsIn(bytes: Uint8Array, slugs: readonly string[]): Uint8Array {
  const body = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!slugs.some((slug) => body.includes(slug))) return bytes;
  return Buffer.from(hideSlugs(body.toString("latin1"), slugs), "latin1");
}

function hideSlugs(text: string, slugs: readonly string[]): string {
  return slugs.reduce((hidden, slug) => hidden.replaceAll(slug, HIDDEN_SLUG), text);
}
