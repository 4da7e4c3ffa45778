import type { RedactedMessage } from "@/lib/redact/redactable-message";
import type { RedactTask } from "./redact-texts";

/**
 * Redacts what would hold the process up, by `redactTexts`: one message at a time, in a thread of its own. What has a key
 * is kept for a while, and two who ask for the same at once wait for one.
 */
export interface Redactor {
  /**
   * UNAVAILABLE when too many wait, UNPROCESSABLE when it takes too long or too much memory, which is remembered of a key
   * as well. A key must name the share and all that it redacts by.
   */
  redact(key: string | null, task: RedactTask): Promise<RedactedMessage>;
  close(): Promise<void>;
}
