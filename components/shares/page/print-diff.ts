import type { Change, MessageDiff } from "@/lib/diff/diff-schema";
import { readableField, readableUrl } from "@/lib/redact/token/readable-tokens";
import { escapeHtml } from "./escape-html";

const MOST_CHANGES = 2_000;
const MOST_TEXT = 2_000;

/** What differs between two shared hits, as a part of a saved page. */
export function printDiff({ request, headers, query, body }: MessageDiff): string {
  const parts = [
    printChanges("Request", request, readableUrl),
    printChanges("Headers", headers, readableField),
    printChanges("Query", query, readableUrl),
    printChanges("Body", body.changes, (text) => text),
    body.more > 0 ? `<p>And ${body.more} changes more in the body.</p>` : "",
  ].filter((part) => part !== "");
  return ["<h2>What differs</h2>", ...(parts.length === 0 ? ["<p>Nothing but noise.</p>"] : parts)].join("\n");
}

function printChanges(title: string, changes: readonly Change[], read: (text: string) => string): string {
  const listed = changes.filter(({ noise }) => noise === undefined);
  if (listed.length === 0) return "";
  const rows = listed
    .slice(0, MOST_CHANGES)
    .map(
      ({ path, op, left, right }) =>
        `<tr><th scope="row">${escapeHtml(path)}</th><td>${op}</td>${side("left", left, read)}${side("right", right, read)}</tr>`,
    );
  return [
    `<h3>${title}</h3><table><thead><tr><th>Where</th><th>What</th><th>Left</th><th>Right</th></tr></thead><tbody>`,
    ...rows,
    "</tbody></table>",
  ].join("\n");
}

function side(name: "left" | "right", text: string | undefined, read: (text: string) => string): string {
  if (text === undefined) return "<td></td>";
  const cut = text.length > MOST_TEXT ? `${text.slice(0, MOST_TEXT)}…` : text;
  return `<td class="${name}">${escapeHtml(read(cut))}</td>`;
}
