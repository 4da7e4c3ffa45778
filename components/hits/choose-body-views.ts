import { formatBytes } from "@/components/ui/format-bytes";
import type { HitDto } from "@/lib/hits/hit-schema";
import { parseContentType } from "@/lib/http/parse-content-type";
import { type JsonReading, LARGEST_READ, readJsonBody } from "./read-json-body";

export type BodyView = "pretty" | "form" | "text" | "hex";

export interface BodyViews {
  /** The ways this body can be read, the best first. */
  readonly views: readonly BodyView[];
  /** Formatted JSON, where `views` has "pretty". */
  readonly pretty: string;
  /** Why it is not shown as what it says it is; null when there is nothing to say. */
  readonly remark: string | null;
}

const TOO_LONG = `JSON of more than ${formatBytes(LARGEST_READ)} is not formatted: it is shown as it was sent.`;

export interface ReadableBody extends Pick<HitDto, "contentType" | "bodyTruncated" | "state"> {
  /** The body as text, null if it is none. */
  readonly text: string | null;
}

/** How a body can be shown: by its content type, and by its first bytes where that says nothing. */
export function chooseBodyViews(hit: ReadableBody): BodyViews {
  const { text } = hit;
  if (text === null) return { views: ["hex"], pretty: "", remark: null };
  const type = hit.contentType === null ? null : (parseContentType(hit.contentType)?.type ?? null);
  const isJson = type !== null && (type.endsWith("/json") || type.endsWith("+json"));
  const json: JsonReading = readJsonBody(text, isJson);
  if (json.kind === "json") return { views: ["pretty", "text", "hex"], pretty: json.text, remark: null };
  if (type === "application/x-www-form-urlencoded" && text.length <= LARGEST_READ)
    return { views: ["form", "text", "hex"], pretty: "", remark: null };
  // A body that was cut short is broken JSON by nature, and the cut is said already.
  const isWhole = !hit.bodyTruncated && hit.state !== "malformed";
  if (json.kind === "tooLong") return { views: ["text", "hex"], pretty: "", remark: TOO_LONG };
  return { views: ["text", "hex"], pretty: "", remark: json.kind === "broken" && isWhole ? json.problem : null };
}
