import { decodeContent } from "@/lib/hits/undo-content-coding";

/** As much as a request may hold (MAX_BODY_BYTES), decoded. */
const MAX_SHARED_BODY = 10 * 1024 * 1024;

export interface SharedBody {
  readonly bytes: Uint8Array;
  /** Why there is no body, a sentence. */
  readonly withheld: string | null;
}

/** With codings undone: a secret inside compressed bytes cannot be seen, so what cannot be read is left out. */
export async function readSharedBody(coding: string | null, bytes: Uint8Array): Promise<SharedBody> {
  if (bytes.length > MAX_SHARED_BODY) return withhold("The body is too long for a share.");
  if (coding === null || /^\s*(identity)?\s*$/i.test(coding)) return { bytes, withheld: null };
  try {
    const pieces: Uint8Array[] = [];
    let length = 0;
    for await (const piece of decodeContent(bytes, coding)) {
      length += piece.length;
      if (length > MAX_SHARED_BODY) return withhold("The body is too long for a share.");
      pieces.push(piece);
    }
    return { bytes: Buffer.concat(pieces), withheld: null };
  } catch {
    return withhold("The body is left out: its content coding cannot be undone, so secrets in it would not be found.");
  }
}

function withhold(why: string): SharedBody {
  return { bytes: new Uint8Array(), withheld: why };
}
