import { toAuditText } from "./to-audit-text";

// Of what an answer says, these name the subject; keys, tokens and secrets are never among them.
const NAMING = ["id", "binId", "name", "label", "role", "kind", "slug"] as const;
const NAMING_PARAMS = ["binId", "seq", "provider", "shareId", "slug"] as const;

/** What an operation was done to, in a few short names: of its parameters, and of what it answered. Pure. */
export function describeSubject(params: unknown, query: unknown, answer: unknown): Record<string, string> {
  const subject: Record<string, string> = {};
  const take = (from: unknown, names: readonly string[]) => {
    if (typeof from !== "object" || from === null) return;
    for (const [name, value] of Object.entries(from)) {
      if (!names.includes(name) || (typeof value !== "string" && typeof value !== "number")) continue;
      subject[name] = toAuditText(String(value));
    }
  };
  take(answer, NAMING);
  take(query, ["id", "format", "label"]);
  take(params, NAMING_PARAMS);
  return subject;
}
