import type { RedactedMessage } from "@/lib/redact/redactable-message";
import { type RedactTask, redactTexts } from "@/lib/shares/redact-texts";

/** Null where something in it is too long for a pattern: its stack ran out. */
export type Redaction = { readonly message: RedactedMessage | null };

/** Redacts in the thread that it is called in. */
export function runRedaction(task: RedactTask): Redaction {
  try {
    return { message: redactTexts(task) };
  } catch (error) {
    if (error instanceof RangeError) return { message: null };
    throw error;
  }
}
