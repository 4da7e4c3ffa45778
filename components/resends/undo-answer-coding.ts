import { listContentCodings } from "@/lib/http/body/list-content-codings";
import { undoCodings } from "@/lib/http/body/undo-codings";

export interface AnswerBytes {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Why the content coding is still on them; null where there is none, or it is undone. */
  readonly problem: string | null;
  readonly isDecoded: boolean;
}

/** The body of an answer without its content coding; as it came where that cannot be undone, with the reason. */
export async function undoAnswerCoding(bytes: Uint8Array<ArrayBuffer>, encoding: string | null): Promise<AnswerBytes> {
  const codings = encoding === null || bytes.length === 0 ? [] : listContentCodings([["content-encoding", encoding]]);
  if (codings.length === 0) return { bytes, problem: null, isDecoded: false };
  const undone = await undoCodings(bytes, codings);
  return undone.ok
    ? { bytes: new Uint8Array(undone.bytes), problem: null, isDecoded: true }
    : { bytes, problem: `${undone.reason} Shown as it came.`, isDecoded: false };
}
