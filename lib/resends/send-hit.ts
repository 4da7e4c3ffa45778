import { v7 as createUuid } from "uuid";
import type { HitRow } from "@/lib/hits/present-hit";
import type { Purpose } from "@/lib/relays/protocol/relay-messages";
import type { Runtime } from "@/lib/runtime";
import { getProvider } from "@/lib/secrets/get-provider";
import { readBinSecrets } from "@/lib/secrets/read-bin-secrets";
import { findLastOutcome } from "./find-last-outcome";
import { openDestination } from "./open-destination";
import { type PreparedRequest, prepareRequest } from "./prepare-request";
import { rememberTarget } from "./remember-target";
import type { CreateResendInput } from "./resend-schema";
import { runAttempts } from "./run-attempts";

interface SendHitOrder {
  readonly hit: HitRow;
  readonly order: CreateResendInput;
  /** The bulk resend that it is a part of. */
  readonly bulkId?: string;
  /** "auto" when nobody asked for this one. */
  readonly origin?: "manual" | "auto";
  /** What a relay is told. */
  readonly purpose?: Purpose;
}

export interface SentHit {
  readonly resendId: string;
  /** All attempts have ended; never rejects. */
  readonly finished: Promise<void>;
}

/**
 * Sends a hit to a target; resolves after the first attempt. UNPROCESSABLE, with the rule, for
 * a refused target, and where the hit cannot be sent or not be signed as asked: then nothing is stored.
 */
export async function sendHit(
  runtime: Runtime,
  { hit, order, bulkId, origin, purpose }: SendHitOrder,
): Promise<SentHit> {
  const destination = await openDestination(runtime, hit, order.url, purpose);
  const { url: target, isOwn } = destination;
  const provider = order.provider === undefined ? hit.provider : getProvider(order.provider).id;
  const secrets = provider === null ? [] : ((await readBinSecrets(runtime, hit.binId)).get(provider) ?? []);
  const prepare = () => prepareRequest({ hit, target, isOwn, edits: order, secrets, now: Date.now() / 1000 });
  const first = prepare();
  const before = await findLastOutcome(runtime.db, { binId: hit.binId, hitSeq: hit.seq, targetUrl: order.url });
  const resend = await storeResend(runtime, { hit, order, first, bulkId, origin: origin ?? "manual" });
  await rememberTarget(runtime.db, { binId: hit.binId, url: order.url });
  const { finished } = await runAttempts(runtime, { resend, destination, prepare, before, order });
  return { resendId: resend.id, finished };
}

interface StoredParts {
  readonly hit: HitRow;
  readonly order: CreateResendInput;
  readonly first: PreparedRequest;
  readonly bulkId: string | undefined;
  readonly origin: "manual" | "auto";
}

function storeResend({ db }: Pick<Runtime, "db">, { hit, order, first, bulkId, origin }: StoredParts) {
  const isEdited = order.body !== undefined || order.bodyBase64 !== undefined;
  return db.resend.create({
    data: {
      id: createUuid(),
      binId: hit.binId,
      hitSeq: hit.seq,
      targetUrl: order.url,
      origin: bulkId === undefined ? origin : "bulk",
      bulkId: bulkId ?? null,
      signing: first.signing,
      signingNote: first.signingNote,
      provider: first.provider,
      planned: order.retries?.attempts ?? order.repeat ?? 1,
      repeats: (order.repeat ?? 1) > 1 ? (order.parallel === true ? "at-once" : "in-turn") : null,
      editedBody: isEdited ? Buffer.from(first.request.body) : null,
    },
  });
}
