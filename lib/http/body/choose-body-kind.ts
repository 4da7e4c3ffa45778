import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { parseContentType } from "@/lib/http/parse-content-type";
import { type BodyKind, KIND_NAMES } from "./body-kind";
import { findMagic, type ImageFormat } from "./find-magic";
import { kindOfMediaType } from "./kind-of-media-type";
import { readTextHead } from "./read-text-head";
import { sniffText } from "./sniff-text";

const HEAD_BYTES = 16 * 1024;
const CONTROLS = /\p{Cc}/gu;
// Those that texts have, escapes for colours and record separators among them.
const TEXT_CONTROLS = "\t\n\f\r\u001b\u001e\u0085";
const JSON_KINDS: ReadonlySet<BodyKind> = new Set<BodyKind>(["json", "ndjson", "graphql"]);
const TEXTUAL: ReadonlySet<BodyKind> = new Set<BodyKind>([
  "json",
  "ndjson",
  "graphql",
  "xml",
  "html",
  "form",
  "sse",
  "csv",
  "text",
]);

export interface BodyChoice {
  readonly kind: BodyKind;
  /** Why, as a sentence's part: `content-type says text/xml` or `it looks like JSON, though …`. */
  readonly reason: string;
  /** Where `kind` is "image" and its format is known by its bytes. */
  readonly image: ImageFormat | null;
}

/**
 * How a body should be shown: by its content type, and by its first bytes where those say nothing, say less, or
 * contradict. Takes the bytes with content codings undone. Never throws; looks at 16 KB.
 */
export function chooseBodyKind(bytes: Uint8Array, contentType: string | null): BodyChoice {
  if (bytes.length === 0) return { kind: "empty", reason: "there is no body", image: null };
  const type = contentType === null ? null : (parseContentType(contentType)?.type ?? null);
  const declared = type === null ? null : kindOfMediaType(type);
  const seen = sniff(bytes, contentType);
  const says = type === null ? "there is no content-type" : `content-type says ${type}`;
  if (declared === null || !stands(declared, seen)) {
    const joint = type === null ? "; " : declared === null ? ", " : ", though ";
    return { ...seen, reason: `it looks like ${KIND_NAMES[seen.kind]}${joint}${says}` };
  }
  if (declared === "json" && seen.kind === "graphql") return { ...seen, reason: `${says}, and it has a GraphQL query` };
  return { kind: declared, reason: says, image: seen.image };
}

type Seen = Omit<BodyChoice, "reason">;

function sniff(bytes: Uint8Array, contentType: string | null): Seen {
  const magic = findMagic(bytesToBinaryText(bytes.subarray(0, 32)));
  if (magic !== null) return { kind: magic.kind, image: magic.kind === "image" ? magic.format : null };
  const head = readTextHead(bytes, contentType, HEAD_BYTES);
  if (head === null || hasControls(head)) return { kind: "binary", image: null };
  const kind = sniffText(head, bytes.length <= HEAD_BYTES);
  return kind === "svg" ? { kind: "image", image: "svg" } : { kind: kind ?? "text", image: null };
}

function hasControls(head: string): boolean {
  return head.match(CONTROLS)?.some((control) => !TEXT_CONTROLS.includes(control)) ?? false;
}

/** Whether what is declared holds against what the bytes look like. */
function stands(declared: BodyKind, seen: Seen): boolean {
  if (declared === seen.kind) return true;
  // Marks of images, PDF and CBOR do not come about by chance; nor is data with NUL or broken UTF-8 a text.
  if (seen.kind === "image" && seen.image !== "svg") return false;
  if (seen.kind === "pdf" || declared === "pdf") return false;
  if (seen.kind === "binary") return !TEXTUAL.has(declared) && declared !== "image";
  // An SVG is XML, and may begin with more than its root.
  if (declared === "image") return seen.kind === "xml";
  // Broken JSON looks like text: it is shown as JSON, with the place where it breaks.
  if (declared === "json") return seen.kind === "text" || seen.kind === "graphql" || seen.kind === "csv";
  // Clients that were told nothing say "text" or "form" by default, and JSON does not come about by chance.
  return !JSON_KINDS.has(seen.kind);
}
