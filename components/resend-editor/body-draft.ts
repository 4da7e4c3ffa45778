/** What a text field makes of line ends is undone when it is sent, where that can be known. */
type LineEnds = "lf" | "crlf";

/** How a captured body can be edited. */
export type BodyDraft =
  /** As text; it becomes the same bytes again where it is not changed. */
  | { readonly kind: "text"; readonly text: string; readonly lineEnds: LineEnds }
  /** Not as text: it goes as it is, or something else is written in its place. */
  | { readonly kind: "kept"; readonly why: string };

/** Longer bodies make a text field slow. */
export const MAX_EDITED_BYTES = 1024 * 1024;

/** A body as something to edit. Text only where writing it back gives the captured bytes, byte for byte. */
export function readBodyDraft(bytes: Uint8Array, encoding: string | null): BodyDraft {
  if (encoding !== null && !/^\s*(identity)?\s*$/i.test(encoding)) {
    return { kind: "kept", why: `It is coded (${encoding.slice(0, 24)})` };
  }
  if (bytes.length > MAX_EDITED_BYTES) return { kind: "kept", why: "It is longer than a megabyte" };
  const text = decode(bytes);
  if (text === null) return { kind: "kept", why: "It is not text in UTF-8" };
  const plain = text.replaceAll("\r\n", "\n");
  if (plain.includes("\r")) return { kind: "kept", why: "Some of its lines end in a lone carriage return" };
  if (plain === text) return { kind: "text", text, lineEnds: "lf" };
  if (plain.replaceAll("\n", "\r\n") !== text) return { kind: "kept", why: "Its lines end in different ways" };
  return { kind: "text", text: plain, lineEnds: "crlf" };
}

/** What was written, with the line ends of the captured body. */
export function writeBody(text: string, draft: BodyDraft): string {
  return draft.kind === "text" && draft.lineEnds === "crlf" ? text.replaceAll("\n", "\r\n") : text;
}

function decode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
