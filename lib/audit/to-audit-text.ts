/** What is noted is at most that long, in UTF-16 units. */
export const MOST_AUDIT_TEXT = 200;

// Control characters, half pairs, and what turns a line around, so that a name that a sender chose passes for another.
const UNSHOWN = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** A name as it is noted: cut, on one line, and of whole characters; a database takes neither NUL nor half a pair. */
export function toAuditText(text: string): string {
  return text.slice(0, MOST_AUDIT_TEXT).replace(UNSHOWN, "\ufffd");
}
