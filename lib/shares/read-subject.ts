import type { HitSummary } from "@/lib/hits/hit-schema";
import { findHeader } from "@/lib/http/raw-headers";
import type { Runtime } from "@/lib/runtime";
import { readRedaction } from "./read-redaction";
import { readSharedHit } from "./read-shared-hit";
import { type LineShare, readSharedLine } from "./read-shared-line";
import type { RedactedHit } from "./redact-hit";
import type { ShareRedaction } from "./redact-texts";
import { subjectDeleted } from "./share-ended";
import type { ShareRow } from "./share-row";
import { DEFAULT_SHARED_HITS, type SharedSubjectDto } from "./share-schema";
import { shownSeqs } from "./shown-seqs";

/** Whoever opens a share waits so long for its list, and sees the rest come. */
const LIST_BUDGET_MS = 1_000;

export type Subject = Pick<SharedSubjectDto, "hits" | "diff" | "list" | "count">;

type SubjectShare = LineShare & Pick<ShareRow, "kind" | "seqs" | "upToSeq" | "live" | "redact" | "salt">;

/** What a share shows, redacted. GONE when a hit of it was deleted, or its bin. */
export async function readSubject(
  runtime: Pick<Runtime, "db" | "sealer" | "comparer" | "redactor">,
  share: SubjectShare,
): Promise<Subject> {
  const bin = await findSharedBin(runtime.db, share.binId);
  const redaction = await readRedaction(runtime.db, share);
  if (share.kind === "bin") {
    return { hits: [], diff: null, ...(await readList(runtime, share, redaction)) };
  }
  const read: RedactedHit[] = [];
  for (const seq of share.seqs) {
    const hit = await readSharedHit(runtime, { bin, seq, redaction, shareId: share.id });
    if (hit === null) throw subjectDeleted();
    read.push(hit);
  }
  const hits = read.map(({ hit }) => hit);
  const [left, right] = read;
  if (share.kind === "hit" || left === undefined || right === undefined)
    return { hits, diff: null, list: null, count: hits.length };
  const diff = await runtime.comparer.run("diff", async () => ({
    left: toMessage(left),
    right: toMessage(right),
    settings: {},
  }));
  return { hits, diff, list: null, count: hits.length };
}

/**
 * The newest hits of a bin share as lines, one after the other; others have their turn in between. Fewer where it takes
 * long, but one: the rest is listed by the ticket.
 */
async function readList(
  { db, redactor }: Pick<Runtime, "db" | "redactor">,
  share: SubjectShare,
  redaction: ShareRedaction,
): Promise<Pick<Subject, "list" | "count">> {
  const where = { binId: share.binId, seq: shownSeqs(share) };
  const [count, found] = await Promise.all([
    db.hit.count({ where }),
    db.hit.findMany({ where, orderBy: { seq: "desc" }, take: DEFAULT_SHARED_HITS, select: { seq: true } }),
  ]);
  const list: HitSummary[] = [];
  const started = performance.now();
  for (const { seq } of found) {
    const line = await readSharedLine({ db, redactor }, share, { seq, redaction });
    if (line !== null) list.push(line.summary);
    if (list.length > 0 && performance.now() - started > LIST_BUDGET_MS) break;
  }
  return { list, count };
}

/** The bin of a share; GONE when it was deleted. */
export async function findSharedBin(db: Runtime["db"], binId: string) {
  const bin = await db.bin.findFirst({
    where: { id: binId, deletedAt: null },
    select: { id: true, workspaceId: true, settings: true, lastSeq: true },
  });
  if (bin === null) throw subjectDeleted();
  return bin;
}

function toMessage({ hit, body }: RedactedHit) {
  const headers = hit.headers.filter(([name]) => name.toLowerCase() !== "content-encoding");
  const isCoded = findHeader(hit.headers, "content-encoding") !== null;
  return {
    method: hit.method,
    target: hit.target,
    httpVersion: hit.httpVersion,
    headers: isCoded ? headers : hit.headers,
    body,
    bodySize: body.length,
  };
}
