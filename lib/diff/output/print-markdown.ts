import type { Change, HunkLine, LineHunk, MessageDiff } from "@/lib/diff/diff-schema";
import { escapeControls, markdownCode, markdownFence } from "./markdown-code";

const MAX_ROWS = 200;
const MAX_LINES = 300;
const OPS: Readonly<Record<Change["op"], string>> = {
  added: "added",
  removed: "removed",
  changed: "changed",
  moved: "moved",
  type: "other type",
};
const SIGNS: Readonly<Record<HunkLine["op"], string>> = { same: " ", removed: "-", added: "+" };

/**
 * The comparison as Markdown (GFM) for an issue: a table for each part, lines of a text as a diff. Captured text stands
 * in code only: no HTML, no mention, no link of it comes alive, and no fence is broken. At most 200 rows a table.
 */
export function printMarkdown(diff: MessageDiff, names: { left: string; right: string }): string {
  const parts: Array<readonly [string, readonly Change[]]> = [
    ["Request", diff.request],
    ["Headers", diff.headers],
    ["Query", diff.query],
    [`Body (${diff.body.kind})`, diff.body.changes],
  ];
  const hunks = (diff.body.hunks ?? []).filter((hunk) => hunk.kind === "lines");
  const tables = parts.filter(
    ([title, changes]) => changes.length > 0 && !(title.startsWith("Body") && hunks.length > 0),
  );
  const blocks = [
    `**${markdownCode(names.left)} → ${markdownCode(names.right)}**`,
    ...(diff.equal ? ["No differences."] : []),
    ...tables.map(([title, changes]) => `### ${title}\n\n${printTable(changes)}`),
    ...(hunks.length > 0 ? [`### Body (${diff.body.kind})\n\n${printHunks(hunks)}`] : []),
    ...diff.body.notes.map((note) => `Note: ${markdownCode(note)}`),
    ...(diff.body.more > 0 ? [`Changes not listed: ${diff.body.more}.`] : []),
    ...(diff.hidden > 0 ? [`Changes hidden as noise: ${diff.hidden}.`] : []),
  ];
  return `${blocks.join("\n\n")}\n`;
}

function printTable(changes: readonly Change[]): string {
  const rows = changes.slice(0, MAX_ROWS).map(printRow);
  const rest = changes.length > MAX_ROWS ? `\n\n${changes.length - MAX_ROWS} more rows are left out.` : "";
  return `| path | change | left | right |\n| --- | --- | --- | --- |\n${rows.join("\n")}${rest}`;
}

function printRow(change: Change): string {
  const path = change.from === undefined ? "" : `${markdownCode(change.from)} → `;
  const noise = change.noise === undefined ? "" : " (noise)";
  const side = (text: string | undefined): string => (text === undefined ? "" : markdownCode(text));
  return `| ${path}${markdownCode(change.path)} | ${OPS[change.op]}${noise} | ${side(change.left)} | ${side(change.right)} |`;
}

function printHunks(hunks: readonly LineHunk[]): string {
  const lines = hunks.flatMap(({ leftStart, leftCount, rightStart, rightCount, lines: inner }) => [
    `@@ -${leftStart},${leftCount} +${rightStart},${rightCount} @@`,
    ...inner.map(({ op, text }) => `${SIGNS[op]}${escapeControls(text.replace(/\n$/, ""))}`),
  ]);
  const shown = lines.slice(0, MAX_LINES).join("\n");
  const fence = markdownFence(shown);
  const rest = lines.length > MAX_LINES ? `\n\n${lines.length - MAX_LINES} more lines are left out.` : "";
  return `${fence}diff\n${shown}\n${fence}${rest}`;
}
