import { redactOnce } from "./redact-once";
import type { RedactRules } from "./redact-rules";
import type { RedactableMessage, RedactedMessage } from "./redactable-message";
import { createTokens } from "./token/create-tokens";

// What stood beside a secret may look like one without it. Texts outside of tokens get shorter each time.
const MOST_PASSES = 6;

/**
 * The message with a token `‹secret:6f2a›` in the place of each secret: those that `rules` choose, and with `auto` those
 * with known looks and names. Each is then replaced wherever else it stands, in any spelling (see `createSweep`, which
 * leaves out what is shorter than six characters). All else stays byte for byte; redacting again changes nothing.
 *
 * `name` gives four to eight hexadecimal digits for a secret, the same for the same, and no way back to it: an HMAC with
 * a key per share. Never throws on what was sent; takes time in the size of the message.
 */
export function redactMessage(
  message: RedactableMessage,
  rules: RedactRules,
  name: (secret: string) => string,
): RedactedMessage {
  const tokenOf = createTokens(name);
  let redacted = redactOnce({ ...message, redactions: [] }, rules, tokenOf);
  for (let pass = 1, before = 0; pass < MOST_PASSES && redacted.redactions.length > before; pass += 1) {
    before = redacted.redactions.length;
    redacted = redactOnce(redacted, rules, tokenOf);
  }
  return redacted;
}
