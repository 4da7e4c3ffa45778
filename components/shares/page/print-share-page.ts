import { describeSubject } from "@/components/shares/describe-subject";
import { listRedactions } from "@/components/shares/list-redactions";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { escapeHtml } from "./escape-html";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "./page-style";
import { printDiff } from "./print-diff";
import { printHit } from "./print-hit";

/** A saved page holds no more of them. */
export const MOST_PAGE_HITS = 50;
const MOST_REDACTIONS = 500;

export type PageSubject = Pick<SharedSubjectDto, "share" | "hits" | "diff" | "list" | "count">;

/**
 * A share as one HTML file for places without access: everything in it, as its recipient sees it, redacted. Nothing in
 * the file runs or loads anything, by its own policy; what was captured is text. Of a bin the hits are given too.
 */
export function printSharePage(subject: PageSubject, { savedAt }: { readonly savedAt: string }): string {
  const { share, hits, diff } = subject;
  const shown = hits.slice(0, MOST_PAGE_HITS);
  const title = `${describeSubject(subject)}, shared with Hookscope`;
  return [
    "<!doctype html>",
    '<html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'; form-action 'none'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="referrer" content="no-referrer"><meta name="robots" content="noindex, nofollow">',
    `<title>${escapeHtml(title)}</title><style>${PAGE_STYLE}</style></head><body>`,
    `<h1>${escapeHtml(title)}</h1>`,
    share.comment === "" ? "" : `<blockquote>${escapeHtml(share.comment)}</blockquote>`,
    `<p>Saved ${escapeHtml(minute(savedAt))}. It does not change, and stays readable when its link has ended.</p>`,
    printPointed(share.highlights),
    printRedactions(hits),
    diff === null ? "" : printDiff(diff),
    ...shown.map((hit) => printHit(hit, share.highlights)),
    subject.count > shown.length ? `<p>The first ${shown.length} of ${subject.count} hits.</p>` : "",
    "</body></html>\n",
  ].join("\n");
}

function printPointed(highlights: readonly string[]): string {
  if (highlights.length === 0) return "";
  return `<p>Look at ${highlights.map((path) => `<mark class="data">${escapeHtml(path)}</mark>`).join(" ")}</p>`;
}

function printRedactions(hits: PageSubject["hits"]): string {
  const listed = listRedactions(hits);
  if (listed.length === 0) return "<p>Nothing was replaced in it.</p>";
  const rows = listed
    .slice(0, MOST_REDACTIONS)
    .map(
      ({ seq, where, kind, length, token }) =>
        `<tr><td>hit ${seq}, ${escapeHtml(where)}</td><td>${escapeHtml(kind)}</td><td>${length}</td><td>${escapeHtml(token)}</td></tr>`,
    );
  return [
    `<details><summary>${listed.length} secrets were replaced; equal ones have the same token</summary>`,
    "<table><thead><tr><th>Where</th><th>What</th><th>Length</th><th>Shown as</th></tr></thead><tbody>",
    ...rows,
    "</tbody></table></details>",
  ].join("\n");
}

function minute(time: string): string {
  return `${time.slice(0, 16).replace("T", " ")} UTC`;
}
