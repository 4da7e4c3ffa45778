import { v7 as createUuid } from "uuid";
import { isAppError } from "@/lib/errors";
import type { HitRow } from "@/lib/hits/present-hit";
import { RELAY_SCHEME } from "@/lib/relays/relay-name-schema";
import { findLastOutcome } from "@/lib/resends/find-last-outcome";
import type { Outcome } from "@/lib/resends/judge-outcome";
import { type Destination, openDestination } from "@/lib/resends/open-destination";
import { type PreparedRequest, prepareRequest } from "@/lib/resends/prepare-request";
import { noteTargetOutcome } from "@/lib/resends/remember-target";
import { runAttempt } from "@/lib/resends/run-attempt";
import type { Runtime } from "@/lib/runtime";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import type { ForwardTarget } from "./forward-target";

/** Of an answer's body, as much is kept: nobody asked for this one. */
const MOST_ANSWER_BYTES = 64 * 1024;

export interface ForwardTry {
  readonly seq: number;
  /** How often it was tried since it was captured, or since somebody asked for another try. */
  readonly attempts: number;
  /** Of the tries before; null before the first. */
  readonly resendId: string | null;
  readonly isNew: boolean;
}

export type TryResult =
  | { readonly kind: "answered"; readonly outcome: Outcome; readonly resendId: string }
  /** The target is not one that may be sent to, for now. */
  | { readonly kind: "refused"; readonly code: string; readonly reason: string }
  /** The hit cannot be sent, however often it is tried. */
  | { readonly kind: "unsendable"; readonly reason: string }
  /** The hit was deleted. */
  | { readonly kind: "gone" }
  /** The process stops. */
  | { readonly kind: "interrupted" };

/** Sends a hit to a target once, as an attempt of its resend. Rejects only when the database does. */
export async function attemptForward(
  runtime: Runtime,
  target: ForwardTarget,
  { seq, resendId }: ForwardTry,
): Promise<TryResult> {
  const hit = await runtime.db.hit.findUnique({ where: { binId_seq: { binId: target.binId, seq } } });
  if (hit === null) return { kind: "gone" };
  if (runtime.sender.signal.aborted) return { kind: "interrupted" };
  const destination = await openOrSay(runtime, target, seq);
  if (typeof destination === "string") return { kind: "refused", code: refusalCode(target.url), reason: destination };
  try {
    return await send(runtime, { target, destination, hit }, resendId);
  } catch (error) {
    if (!isAppError(error)) throw error;
    if (error.code === "UNPROCESSABLE") return { kind: "unsendable", reason: error.message };
    if (error.code === "RATE_LIMITED") return { kind: "interrupted" };
    throw error;
  }
}

/** Why it cannot be sent to now, where it cannot; the target has failed then. */
async function openOrSay(runtime: Runtime, { binId, url }: ForwardTarget, seq: number): Promise<Destination | string> {
  try {
    return await openDestination(runtime, { binId, seq }, url);
  } catch (error) {
    if (!isAppError(error) || error.code !== "UNPROCESSABLE") throw error;
    await noteTargetOutcome(runtime.db, { binId, url, status: null, error: refusalCode(url), verdict: null });
    return error.message;
  }
}

/** A relay that is not connected is away; a URL that the guard refuses is not allowed. */
function refusalCode(url: string): string {
  return url.startsWith(RELAY_SCHEME) ? "RELAY" : "TARGET_REFUSED";
}

interface Sending {
  readonly target: ForwardTarget;
  readonly destination: Destination;
  readonly hit: HitRow;
}

async function send(runtime: Runtime, { target, destination, hit }: Sending, known: string | null): Promise<TryResult> {
  const edits = { ...target.options, url: target.url };
  const { provider } = hit;
  const { url, isOwn } = destination;
  const secrets = provider === null ? [] : ((await readBinSecrets(runtime, hit.binId)).get(provider) ?? []);
  const prepare = () => prepareRequest({ hit, target: url, isOwn, edits, secrets, now: Date.now() / 1000 });
  const first = prepare();
  const place = { binId: hit.binId, hitSeq: hit.seq, targetUrl: target.url };
  const resendId = known ?? (await findInterrupted(runtime, target, hit));
  const others = resendId === null ? place : { ...place, id: { not: resendId } };
  // A hit that was never sent again says so itself.
  const before = hit.resendVerdict === null ? null : await findLastOutcome(runtime.db, others);
  const n = resendId === null ? null : await findNextNumber(runtime, resendId);
  const resend =
    n === null || resendId === null ? await storeResend(runtime, target, hit, first) : { ...place, id: resendId };
  const course = { resend, destination, prepare, before, order: edits, mostAnswerBytes: MOST_ANSWER_BYTES };
  const done = await runAttempt(runtime, course, n ?? 1);
  await done.tell();
  if (done.outcome.errorCode === "CANCELLED") return { kind: "interrupted" };
  return { kind: "answered", outcome: done.outcome, resendId: resend.id };
}

/** The resend of a try that was under way when its process ended; null in all other cases. */
async function findInterrupted({ db }: Runtime, target: ForwardTarget, { binId, seq }: HitRow): Promise<string | null> {
  const row = await db.resend.findFirst({
    where: { binId, hitSeq: seq, targetId: target.id, attempts: { none: {} } },
    select: { id: true },
  });
  return row?.id ?? null;
}

/** The number of the next attempt; null when the resend is gone. An attempt may be there that was not settled. */
async function findNextNumber({ db }: Runtime, id: string): Promise<number | null> {
  const row = await db.resend.findUnique({ where: { id }, select: { _count: { select: { attempts: true } } } });
  return row === null ? null : row._count.attempts + 1;
}

function storeResend({ db }: Runtime, target: ForwardTarget, hit: HitRow, first: PreparedRequest) {
  return db.resend.create({
    data: {
      id: createUuid(),
      binId: hit.binId,
      hitSeq: hit.seq,
      targetUrl: target.url,
      origin: "auto",
      targetId: target.id,
      signing: first.signing,
      signingNote: first.signingNote,
      provider: first.provider,
      planned: target.options.retries.attempts,
    },
  });
}
