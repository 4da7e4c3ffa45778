import type { BodyKind } from "@/lib/http/body/body-kind";
import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";
import type { BodyToShow } from "./body-to-show";
import type { BodyView } from "./body-view";

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
};
const XML_VIEWS: readonly BodyView[] = ["xml"];
const BINARY_VIEWS: readonly BodyView[] = ["protobuf", "msgpack", "cbor"];
// Read from bytes; the others need a text.
const BINARY = new Set<BodyView>(["msgpack", "cbor", "protobuf", "multipart", "image", "hex"]);
// What the choice looks at, and one byte more to tell that there is more.
const HEAD_BYTES = 16 * 1024 + 1;

export interface BodyViews {
  /** The best first; Text, where the bytes are text, and Hex are always among them. */
  readonly views: readonly BodyView[];
  /** Why the first is first. */
  readonly reason: string;
}

/** How a body can be shown: by its content type, and by how it begins where that says less. */
export function listBodyViews(body: BodyToShow): BodyViews {
  const { kind, reason, image } = chooseBodyKind(body.readBytes(HEAD_BYTES), body.contentType);
  // An SVG is a text that can hold scripts: it is read, never drawn.
  const isDrawn = image !== null && image !== "svg";
  const first = kind !== "image" || isDrawn ? (VIEWS[kind] ?? []) : image === "svg" ? XML_VIEWS : [];
  // Bytes that say nothing of themselves may be any of these.
  const last = kind === "binary" ? BINARY_VIEWS : [];
  const views: readonly BodyView[] = [...first, "text", "hex", ...last];
  return { views: body.text === null ? views.filter((view) => BINARY.has(view)) : views, reason };
}
