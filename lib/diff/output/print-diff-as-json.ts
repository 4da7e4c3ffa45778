import type { MessageDiff } from "@/lib/diff/diff-schema";

/** The comparison as it is in the API, indented. */
export function printDiffAsJson(diff: MessageDiff): string {
  return `${JSON.stringify(diff, null, 2)}\n`;
}
