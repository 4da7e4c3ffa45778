import { inflateBounded } from "./inflate-bounded";

/** Longer decoded bodies are refused: a gzip bomb unfolds to a thousand times its size. */
export const MAX_DECODED_BYTES = 32 * 1024 * 1024;
const MAX_CODINGS = 5;

export interface UndoneCoding {
  readonly coding: string;
  readonly sizeBefore: number;
  readonly sizeAfter: number;
}

export type UndoneCodings =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly steps: readonly UndoneCoding[] }
  | {
      readonly ok: false;
      readonly reason: string;
      /** True when the server may do better: the coding is one that browsers do not undo. */
      readonly needsServer: boolean;
      /** What was decoded before it failed, or a part of it: a stream that fails drops what nobody has read yet. */
      readonly partial: Uint8Array<ArrayBuffer>;
      readonly steps: readonly UndoneCoding[];
    };

/**
 * Undoes content codings where the page itself can: gzip and deflate, the last one applied first, to at most `maxBytes`
 * after each. Takes the list of listContentCodings. Never rejects.
 */
export async function undoCodings(
  bytes: Uint8Array,
  codings: readonly string[],
  { maxBytes = MAX_DECODED_BYTES }: { maxBytes?: number } = {},
): Promise<UndoneCodings> {
  const nothing = { needsServer: false, partial: new Uint8Array(0), steps: [] };
  if (codings.length > MAX_CODINGS)
    return { ok: false, reason: `More than ${MAX_CODINGS} content codings.`, ...nothing };
  const other = codings.find((coding) => coding !== "gzip" && coding !== "deflate");
  if (other !== undefined)
    return { ok: false, reason: `"${other}" is not undone here.`, ...nothing, needsServer: true };
  const steps: UndoneCoding[] = [];
  let current = bytes;
  for (const coding of codings.toReversed()) {
    const inflated = await inflateBounded(current, coding === "gzip" ? "gzip" : deflateFormat(current), maxBytes);
    if (inflated.problem !== null) {
      return {
        ok: false,
        reason: explain(inflated.problem, coding, current.length, maxBytes),
        needsServer: false,
        partial: inflated.bytes,
        steps,
      };
    }
    steps.push({ coding, sizeBefore: current.length, sizeAfter: inflated.bytes.length });
    current = inflated.bytes;
  }
  return { ok: true, bytes: current, steps };
}

/** RFC 9110 8.4.1.2: "deflate" means zlib; some senders leave its two-byte head out. */
function deflateFormat(bytes: Uint8Array): "deflate" | "deflate-raw" {
  const [first = 0, second = 0] = bytes;
  return (first & 0x0f) === 8 && ((first << 8) | second) % 31 === 0 ? "deflate" : "deflate-raw";
}

function explain(problem: "tooLong" | "broken", coding: string, size: number, maxBytes: number): string {
  return problem === "tooLong"
    ? `${size} bytes of ${coding} unfold to more than ${maxBytes} bytes: not decoded further.`
    : `The bytes are not whole ${coding} and nothing else: broken, cut short or followed by other bytes.`;
}
