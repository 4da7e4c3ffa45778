import type { HitSummary } from "@/lib/hits/hit-schema";

export interface SummaryLine {
  readonly text: string;
  readonly tone: "plain" | "warning" | "bad";
}

/** What the second line of a row says: first what is unusual, then who sent what. */
export function describeSummary(hit: HitSummary): SummaryLine {
  if (hit.state === "denied") return { text: `denied · ${hit.remoteAddress}`, tone: "bad" };
  if (hit.state === "malformed") return { text: `malformed · ${hit.remoteAddress}`, tone: "warning" };
  if (hit.note !== null && hit.note !== "") return { text: hit.note, tone: "plain" };
  const parts: string[] = [];
  if (hit.provider !== null) parts.push(hit.eventType === null ? hit.provider : `${hit.provider} ${hit.eventType}`);
  if (hit.attempt !== null && hit.attempt > 1) parts.push(`attempt ${hit.attempt}`);
  if (parts.length === 0)
    parts.push(shortContentType(hit.contentType) ?? (hit.bodySize === 0 ? "no body" : "no content type"));
  if (hit.bodyTruncated) return { text: [...parts, "truncated"].join(" · "), tone: "warning" };
  return { text: parts.join(" · "), tone: "plain" };
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
