import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { CliError } from "@/cli/cli-error";
import { type ApiAccess, ApiError, callApi } from "./call-api";
import type { Ledger } from "./create-ledger";
import type { News } from "./create-news";
import type { Outage } from "./create-outage";
import { isFinal } from "./final-codes";
import { followHits, type HitsPage } from "./follow-hits";
import type { RelaySocket } from "./open-relay-socket";

const PAGE = 200;
const RETRY_MS = 500;
/** A hit that the instance says to have sent, but that did not arrive so often, is given up. */
const MOST_TRIES = 5;

interface TakeParts {
  readonly socket: RelaySocket;
  readonly access: ApiAccess;
  readonly binId: string;
  readonly ledger: Ledger;
  readonly outage: Outage;
  readonly news: News;
  readonly after: number;
  /** A search that hits must match; null for all. */
  readonly q: string | null;
  readonly atOnce: number;
  readonly signal: AbortSignal;
  readonly onSkip: (seq: number, reason: string) => void;
  readonly onProgress: (upTo: number) => void;
}

const pageSchema = z.object({
  hits: z.array(z.object({ seq: z.int(), state: z.string() })),
  next: z.int().nullable(),
  lastSeq: z.int(),
  scannedTo: z.int().optional(),
});

/** Asks for every new hit of the bin, one after the other, through losses of the connection and restarts of the instance. */
export async function takeNewHits(parts: TakeParts): Promise<void> {
  const { signal, news, after, atOnce, onProgress } = parts;
  try {
    await followHits({
      after,
      atOnce,
      signal,
      onProgress,
      fetchPage: (from) => fetchPage(parts, from),
      deliver: (seq) => deliver(parts, seq),
      waitForNews: (known) => news.waitFor(known),
    });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function fetchPage(parts: TakeParts, after: number): Promise<HitsPage> {
  const { access, binId, q, signal, news } = parts;
  const search = q === null ? "" : `&q=${encodeURIComponent(q)}`;
  const path = `/api/bins/${binId}/hits?after=${after}&limit=${PAGE}&order=asc${search}`;
  for (;;) {
    await news.whenConnected();
    signal.throwIfAborted();
    try {
      return readPage(await callApi(access, { path, signal }), after);
    } catch (error) {
      if (error instanceof ApiError && error.code !== null && isFinal(error.code)) throw error;
      if (!(error instanceof ApiError)) throw error;
      await sleep(RETRY_MS, undefined, { signal });
    }
  }
}

function readPage(body: unknown, after: number): HitsPage {
  const parsed = pageSchema.safeParse(body);
  if (!parsed.success) throw new CliError("What the instance says of its hits is not understood.");
  const { hits, next, lastSeq, scannedTo } = parsed.data;
  const seqs = hits.filter(({ state }) => state === "captured").map(({ seq }) => seq);
  const upTo = Math.max(after, next ?? lastSeq, scannedTo ?? 0);
  return { seqs, upTo, isLast: next === null };
}

/** Asks for a hit until it went to the local server, or never will. While that server is away, it is not asked for. */
async function deliver(parts: TakeParts, seq: number): Promise<void> {
  const { socket, outage, news, signal, onSkip } = parts;
  for (let tries = 1; ; tries++) {
    await outage.whenOver();
    await news.whenConnected();
    if (await isDone(parts, seq)) return;
    // Rejects when the connection is lost: whether the hit came first, the ledger knows.
    const answer = await socket.emitWithAck("take", { seq }).catch(() => null);
    if (await isDone(parts, seq)) return;
    signal.throwIfAborted();
    if (answer !== null && !answer.ok && isFinal(answer.error.code)) return onSkip(seq, answer.error.message);
    if (outage.isWaitedFor()) tries = 0;
    if (answer?.ok === true && tries >= MOST_TRIES) return onSkip(seq, "The instance could not send it here.");
    await sleep(RETRY_MS, undefined, { signal });
  }
}

/** A hit whose exchange was broken off by the end of the program is not done with: the next run delivers it. */
async function isDone({ ledger, signal }: TakeParts, seq: number): Promise<boolean> {
  if (!ledger.has(seq)) return false;
  const outcome = await ledger.whenSettled(seq);
  if (outcome?.failure?.code === "CANCELLED") signal.throwIfAborted();
  return ledger.has(seq);
}
