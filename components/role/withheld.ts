import type { Role } from "@/lib/workspaces/role-schema";

// Ids of entries of the bin's menu and of commands of the palette.
const OF_OWNERS: ReadonlySet<string> = new Set(["delete"]);
const OF_EDITORS: ReadonlySet<string> = new Set([
  "answer",
  "settings",
  "url",
  "secrets",
  "pause",
  "sample",
  "share",
  "import",
  "bulk",
  "set-secret",
  "baseline",
  "share-hit",
  "pin",
  "delete-hit",
  "resend",
  "resend-to",
  "repeat-hit",
  "edit-hit",
]);

/** Whether an entry with that id is not for a key with that role: the API would refuse what it does. */
export function isWithheld(id: string, role: Role): boolean {
  return OF_OWNERS.has(id) ? role !== "owner" : OF_EDITORS.has(id) && role === "viewer";
}
