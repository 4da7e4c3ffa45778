export type ImageFormat = "png" | "jpeg" | "gif" | "webp" | "avif" | "bmp" | "ico" | "svg";

export type Magic =
  | { readonly kind: "image"; readonly format: ImageFormat }
  | { readonly kind: "pdf" }
  | { readonly kind: "cbor" };

const PREFIXES: ReadonlyArray<readonly [prefix: string, magic: Magic]> = [
  ["\x89PNG\r\n\x1a\n", { kind: "image", format: "png" }],
  ["\xff\xd8\xff", { kind: "image", format: "jpeg" }],
  ["GIF87a", { kind: "image", format: "gif" }],
  ["GIF89a", { kind: "image", format: "gif" }],
  ["%PDF-", { kind: "pdf" }],
  // RFC 8949 3.4.6: the tag that says nothing but "this is CBOR".
  ["\xd9\xd9\xf7", { kind: "cbor" }],
];
const BMP_HEADS = new Set([12, 40, 52, 56, 64, 108, 124]);
const MAX_ICONS = 64;

/** The format that the first bytes are the mark of, given with one code point per byte (32 are enough); else null. */
export function findMagic(head: string): Magic | null {
  const found = PREFIXES.find(([prefix]) => head.startsWith(prefix));
  if (found !== undefined) return found[1];
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return { kind: "image", format: "webp" };
  if (head.startsWith("ftypavif", 4) || head.startsWith("ftypavis", 4)) return { kind: "image", format: "avif" };
  // These marks are so short that a text could begin with them: more of their head has to fit.
  if (head.startsWith("BM") && BMP_HEADS.has(head.charCodeAt(14)) && head.startsWith("\0\0\0", 15)) {
    return { kind: "image", format: "bmp" };
  }
  const icons = head.charCodeAt(4);
  const isIcon = head.startsWith("\0\0\x01\0") || head.startsWith("\0\0\x02\0");
  if (isIcon && icons > 0 && icons <= MAX_ICONS && head[5] === "\0" && head[9] === "\0") {
    return { kind: "image", format: "ico" };
  }
  return null;
}
