import { LRUCache } from "lru-cache";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { presentHitWithoutBody } from "@/lib/hits/present-hit";
import { decodeText } from "@/lib/http/decode-text";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { Runtime } from "@/lib/runtime";
import { redactHit, toSharedSummary } from "./redact-hit";
import type { ShareRedaction } from "./redact-texts";
import type { ShareRow } from "./share-row";

/** What lists and searches of a share need of a hit, redacted. */
export interface SharedLine {
  readonly summary: HitSummary;
  readonly headers: RawHeaders;
  /** Null where the body is not text, too long to be searched, or not in the share. */
  readonly bodyText: string | null;
}

/** Of a share, longer bodies are not searched: they would be redacted again for each search. */
const LONGEST_SEARCHED = 1024 * 1024;
const MOST_BYTES = 48 * 1024 * 1024;
const MOST_BYTES_OF_ONE = 3 * 1024 * 1024;
/** A hit's signature may be judged anew. */
const KEPT_MS = 60_000;
const BYTES_BESIDE_BODY = 4_000;

// Whoever scrolls or searches asks for the same hits again and again; redacting one costs milliseconds.
const lines = new LRUCache<string, SharedLine>({
  maxSize: MOST_BYTES,
  maxEntrySize: MOST_BYTES_OF_ONE,
  ttl: KEPT_MS,
  sizeCalculation: ({ bodyText, summary }) =>
    BYTES_BESIDE_BODY + 2 * (summary.target.length + summary.path.length + (bodyText?.length ?? 0)),
});

/** `id`: null for a share that is not made yet, of which nothing is kept. */
export type LineShare = Pick<ShareRow, "binId"> & { readonly id: string | null };

/**
 * A hit as a line of a share; null when it is gone. It is redacted whole, body and all: a secret that only the body tells
 * to be one may stand in the path. `seq` is one that the share shows and the table holds: what is kept is not looked up.
 */
export async function readSharedLine(
  { db, redactor }: Pick<Runtime, "db" | "redactor">,
  { id, binId }: LineShare,
  { seq, redaction }: { readonly seq: number; readonly redaction: ShareRedaction },
): Promise<SharedLine | null> {
  // With another name of the capture URL there is another one to hide.
  const key = id === null ? null : `${id} ${seq} ${redaction.slugs.length}`;
  const kept = key === null ? undefined : lines.get(key);
  if (kept !== undefined) return kept;
  const row = await db.hit.findUnique({ where: { binId_seq: { binId, seq } } });
  if (row === null) return null;
  const whole = { hit: presentHitWithoutBody(row, row.body.length), bytes: row.body, redaction, shareId: id };
  const { hit, body } = await redactHit(whole, redactor);
  const bodyText = body.length > LONGEST_SEARCHED ? null : (decodeText(body, hit.contentType)?.text ?? null);
  const line = { summary: toSharedSummary(hit), headers: hit.headers, bodyText };
  if (key !== null) lines.set(key, line);
  return line;
}
