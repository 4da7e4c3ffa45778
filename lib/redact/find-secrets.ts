import { HARMLESS_AT_HOME } from "./harmless-at-home";
import { redactMessage } from "./redact-message";
import type { RedactableMessage } from "./redactable-message";
import type { Redaction } from "./redaction";

const EVERYTHING = { auto: true, headers: [], paths: [] };

/** A secret, where it stands; one of the URL is there once for each form of the URL. */
export type FoundSecret = Omit<Redaction, "token">;

export interface FoundSecrets {
  /** In the order of the message. */
  readonly places: readonly FoundSecret[];
  /** What they are, each once, escapes undone. */
  readonly texts: ReadonlySet<string>;
}

/**
 * What redaction would replace in a message without being told what: by looks, by names, and wherever else it stands.
 * But for signatures and digests.
 */
export function findSecrets(message: RedactableMessage): FoundSecrets {
  const texts = new Set<string>();
  const { redactions } = redactMessage(message, EVERYTHING, (secret) => {
    texts.add(secret);
    return nameSecret(secret);
  });
  const places = redactions.filter(({ kind }) => !HARMLESS_AT_HOME.has(kind)).map(({ token, ...found }) => found);
  return { places, texts };
}

/** Tells secrets apart; it stays here. FNV-1a (draft-eastlake-fnv). */
function nameSecret(secret: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < secret.length; at += 1) hash = Math.imul(hash ^ secret.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}
