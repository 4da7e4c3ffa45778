import { providerName } from "@/components/providers/provider-name";
import type { HitSummary } from "@/lib/hits/hit-schema";

export interface SummaryLine {
  readonly text: string;
  readonly tone: "plain" | "warning" | "bad";
  /** The sign before the text. */
  readonly mark: "denied" | "malformed" | "note" | null;
}

/**
 * What the second line of a row says beside the provider's badge: first what is unusual, then what somebody noted, then
 * which event it is, else who sent it or what.
 */
export function describeSummary(hit: HitSummary): SummaryLine {
  if (hit.deniedBy !== null)
    return { text: `denied: ${hit.deniedBy} · ${hit.remoteAddress}`, tone: "bad", mark: "denied" };
  if (hit.state === "malformed")
    return { text: `malformed · ${hit.remoteAddress}`, tone: "warning", mark: "malformed" };
  if (hasNote(hit)) return { text: hit.note, tone: "plain", mark: "note" };
  const sender = hit.provider === null ? null : providerName(hit.provider);
  const what =
    hit.eventType ??
    sender ??
    shortContentType(hit.contentType) ??
    (hit.bodySize === 0 ? "no body" : "no content type");
  if (hit.bodyTruncated) return { text: `${what} · truncated`, tone: "warning", mark: null };
  return { text: what, tone: "plain", mark: null };
}

/** Whether somebody wrote a note on the hit. */
export function hasNote(hit: HitSummary): hit is HitSummary & { readonly note: string } {
  return hit.note !== null && hit.note !== "";
}

function shortContentType(contentType: string | null): string | null {
  const type = contentType?.split(";", 1)[0]?.trim() ?? "";
  if (type === "") return null;
  const known: Readonly<Record<string, string>> = {
    "application/json": "json",
    "application/x-www-form-urlencoded": "form",
    "multipart/form-data": "multipart",
    "text/plain": "text",
    "application/octet-stream": "binary",
  };
  return known[type.toLowerCase()] ?? type.replace(/^(application|text)\//i, "");
}
