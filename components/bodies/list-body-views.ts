import type { BodyKind } from "@/lib/http/body/body-kind";
import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import { readTextHead } from "@/lib/http/body/read-text-head";
import { decodeText } from "@/lib/http/decode-text";
import { type BodyToShow, isDrawable } from "./body-to-show";
import type { BodyView } from "./body-view";
import { isLargeBody } from "./is-large-body";

const VIEWS: Partial<Record<BodyKind, readonly BodyView[]>> = {
  json: ["json", "pretty"],
  ndjson: ["ndjson"],
  graphql: ["graphql", "json"],
  xml: ["xml"],
  msgpack: ["msgpack"],
  cbor: ["cbor"],
  protobuf: ["protobuf"],
  form: ["form"],
  multipart: ["multipart"],
  sse: ["events"],
  csv: ["csv"],
  image: ["image"],
  pdf: ["pdf"],
};
const SVG_VIEWS: readonly BodyView[] = ["xml"];
const BINARY_VIEWS: readonly BodyView[] = ["protobuf", "msgpack", "cbor"];
// Read from bytes; the others need a text.
const BINARY = new Set<BodyView>(["msgpack", "cbor", "protobuf", "multipart", "image", "pdf", "hex"]);
// Drawn by the server, out of a hit or a share.
const DRAWN = new Set<BodyView>(["image", "preview", "pdf"]);
// What the choice looks at, and one byte more to tell that there is more.
const HEAD_BYTES = 16 * 1024;

export interface BodyViews {
  /** The best first; Text, where the bytes are text, and Hex are always among them. */
  readonly views: readonly BodyView[];
  /** Why the first is first. */
  readonly reason: string;
}

/** How a body can be shown: by its content type, and by how it begins where that says less. */
export function listBodyViews(body: BodyToShow): BodyViews {
  const { kind, reason, image } = chooseBodyKind(body.bytes.subarray(0, HEAD_BYTES + 1), body.contentType);
  // An SVG is a text that can hold scripts: it is read first, and drawn in a frame when asked.
  const isDrawn = image !== null && image !== "svg";
  // One that begins with more than its root is known by its content type.
  const isSvg = kind === "image" && (image === "svg" || image === null);
  const first = isSvg ? SVG_VIEWS : kind !== "image" || isDrawn ? (VIEWS[kind] ?? []) : [];
  const pages: readonly BodyView[] = isSvg || kind === "html" ? ["preview"] : [];
  // Bytes that say nothing of themselves may be any of these.
  const last = kind === "binary" ? BINARY_VIEWS : [];
  const all: readonly BodyView[] = [...first, "text", ...pages, "hex", ...last];
  const isPicture = body.isDrawnHere === true && kind === "image";
  const views = isDrawable(body) ? all : all.filter((view) => isPicture || !DRAWN.has(view));
  return { views: isText(body, kind) ? views : views.filter((view) => BINARY.has(view)), reason };
}

/** Of a long body its start decides: reading all of it would be felt. */
function isText(body: BodyToShow, kind: BodyKind): boolean {
  const { bytes, contentType } = body;
  if (isLargeBody(body)) return kind !== "binary" && readTextHead(bytes, contentType, HEAD_BYTES) !== null;
  return decodeText(bytes, contentType) !== null;
}
