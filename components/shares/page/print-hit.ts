import { sayNoBody } from "@/components/bodies/say-no-body";
import { findPointedValues } from "@/components/shares/find-pointed-values";
import { readHighlight } from "@/components/shares/read-highlight";
import { formatBytes } from "@/components/ui/format-bytes";
import { parseJson } from "@/lib/http/json/parse-json";
import { printJson } from "@/lib/http/json/print-json";
import { readableField, readableUrl } from "@/lib/redact/token/readable-tokens";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { escapeHtml } from "./escape-html";

const MOST_BODY = 200_000;

/** A hit with its headers and body as a part of a saved page. */
export function printHit(hit: SharedHitDto, highlights: readonly string[]): string {
  return [
    `<h2><span class="data">${escapeHtml(`${hit.method} ${readableUrl(hit.url)}`)}</span></h2>`,
    `<p>Hit ${hit.seq}, ${escapeHtml(hit.receivedAt)}, from ${escapeHtml(hit.remoteAddress)}; answered ${hit.answer.status ?? "nothing"}; ${describeSignature(hit)}</p>`,
    hit.reason === null ? "" : `<p>${escapeHtml(hit.reason)}</p>`,
    printHeaders(hit, highlights),
    printBody(hit, highlights),
  ].join("\n");
}

function describeSignature({ signature }: SharedHitDto): string {
  if (signature === "unchecked") return "its signature was not checked.";
  return `its signature was ${signature} before anything was replaced.`;
}

function printHeaders({ headers }: SharedHitDto, highlights: readonly string[]): string {
  if (headers.length === 0) return "";
  const pointed = new Set(highlights.flatMap((text) => readHighlight(text)?.header ?? []));
  const rows = headers.map(([name, value]) => {
    const isPointed = pointed.has(name.toLowerCase());
    const attribute = isPointed ? ' class="pointed"' : "";
    return `<tr${attribute}><th scope="row">${escapeHtml(name)}${isPointed ? " (look here)" : ""}</th><td>${escapeHtml(readableField(value))}</td></tr>`;
  });
  return `<h3>Headers</h3><table><tbody>${rows.join("\n")}</tbody></table>`;
}

function printBody(
  { body, bodySize, bodyTruncated, contentType }: SharedHitDto,
  highlights: readonly string[],
): string {
  if (bodySize === 0) return `<h3>Body</h3><p>${sayNoBody({ bodyTruncated })}</p>`;
  if (body.text === null) {
    const what = body.base64 === "" ? "is not in the share" : "is no text, and not in this file";
    return `<h3>Body</h3><p>The body, ${escapeHtml(formatBytes(bodySize))}, ${what}.</p>`;
  }
  const { text } = body;
  const values = highlights.flatMap((path) => findPointedValues([text], path).map((value) => ({ path, value })));
  const pretty = indent(text);
  const rest = pretty.length > MOST_BODY ? `<p>The first ${MOST_BODY} characters of ${pretty.length}.</p>` : "";
  return [
    `<h3>Body, ${escapeHtml(contentType ?? "of no type")}</h3>`,
    ...values.map(
      ({ path, value }) => `<p>Look at <mark class="data">${escapeHtml(path)} = ${escapeHtml(value)}</mark></p>`,
    ),
    `<pre>${escapeHtml(pretty.slice(0, MOST_BODY))}</pre>${rest}`,
  ].join("\n");
}

function indent(text: string): string {
  if (text.length > MOST_BODY) return text;
  const parsed = parseJson(text);
  return parsed.ok ? printJson(parsed.root).text : text;
}
