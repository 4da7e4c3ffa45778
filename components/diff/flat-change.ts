import type { Change, MessageDiff } from "@/lib/diff/diff-schema";

export type DiffSectionId = "request" | "query" | "headers" | "body";

/** A change of a comparison, with the section it is in and its place among all of them. */
export interface FlatChange {
  readonly index: number;
  readonly section: DiffSectionId;
  readonly change: Change;
}

/** Every change of a comparison in one list, in the order of a message: rows of the views name them by their index. */
export function flattenChanges({ request, query, headers, body }: MessageDiff): FlatChange[] {
  const sections: ReadonlyArray<readonly [DiffSectionId, readonly Change[]]> = [
    ["request", request],
    ["query", query],
    ["headers", headers],
    ["body", body.changes],
  ];
  const all = sections.flatMap(([section, changes]) => changes.map((change) => ({ section, change })));
  return all.map((entry, index) => ({ ...entry, index }));
}
