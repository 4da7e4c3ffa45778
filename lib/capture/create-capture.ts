import { setMaxListeners } from "node:events";
import type { Logger } from "pino";
import { HIT_HEADER } from "@/lib/answers/answer-headers";
import { type Refusal, refuse } from "@/lib/answers/refuse";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import type { DriftCheck } from "@/lib/comparisons/drift/drift-check";
import type { Database, RunStatement } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { Forwarder } from "@/lib/resends/forwarding/forwarder";
import { type BinSecrets, NO_SECRETS } from "@/lib/secrets/bin-secrets";
import type { Sealer } from "@/lib/secrets/create-sealer";
import type { Settings } from "@/lib/settings";
import { createGate, type Denial } from "./access/create-gate";
import { createByteBudget } from "./byte-budget";
import type { Capture, HeadVerdict } from "./capture";
import { createDenialSampler } from "./create-denial-sampler";
import { createHitPublisher } from "./create-hit-publisher";
import { createRelayedAnswers } from "./create-relayed-answers";
import { createSenderGoneLog } from "./create-sender-gone-log";
import { decide } from "./decide";
import type { AskRelay } from "./relay-answer";
import { createAttemptCounter } from "./sighting/create-attempt-counter";
import { createLaterCheck } from "./sighting/create-later-check";
import { type HitSighting, NOTHING_SIGHTED } from "./sighting/hit-sighting";
import { isOfBaseline } from "./sighting/is-of-baseline";
import { sightRequest } from "./sighting/sight-request";
import { createSlugDirectory } from "./slugs/create-slug-directory";
import type { KnownBin } from "./slugs/known-bin";
import { loadBinsBySlug } from "./slugs/load-bins-by-slug";
import type { CaptureAnswer, WireRequest } from "./wire-request";
import { withPatience } from "./with-patience";
import { createWriter } from "./writer/create-writer";
import { encodeColumns } from "./writer/encode-columns";
import type { HitDraft, WriteOutcome } from "./writer/pending-hit";

// A frozen database must not hold senders, nor every lookup after the one that it does not answer.
const LOOKUP_PATIENCE_MS = 3_000;
// Denied hits that are stored in a minute and bin: of what can flood a bin in all innocence, and of all else.
const FEW_DENIALS = 1;
const MANY_DENIALS = 60;
const OPEN: HeadVerdict = { denial: null, maxBodyBytes: Infinity };

type Settle = (answer: CaptureAnswer) => void;

interface Denied {
  readonly denial: Denial;
  /** What was seen of its sender before it was denied, where that counted. */
  readonly early: HitSighting | null;
  readonly nowMs: number;
}

export interface CaptureParts {
  readonly db: Database;
  readonly runStatement: RunStatement;
  readonly settings: Pick<Settings, "MAX_QUEUE_BYTES" | "CAPTURE_HOST" | "RECOGNITION">;
  /** Opens the secrets of bins. */
  readonly sealer: Sealer | null;
  readonly live: LivePublisher;
  readonly drift: DriftCheck;
  readonly forwarder: Pick<Forwarder, "noteStored">;
  /** Asks a relay for its answer to a stored hit; none are asked where it is not given. */
  readonly askRelay?: AskRelay;
  readonly log: Logger;
}

/** The capture core of one process: looks up the bin, decides, commits, publishes, answers. */
export function createCapture(parts: CaptureParts): Capture {
  const { db, runStatement, settings, sealer, live, drift, forwarder, askRelay, log } = parts;
  const publish = createHitPublisher(live, log);
  const attempts = createAttemptCounter(db, live, log);
  const laterCheck = createLaterCheck({ db, live, log, sealer });
  const writer = createWriter({ db, runStatement, log, onStored: ({ draft }, seq) => noteStored(draft, seq) });
  const hasCaptureHost = settings.CAPTURE_HOST !== undefined;
  const slugs = createSlugDirectory((wanted) =>
    withPatience(loadBinsBySlug(db, wanted, { hasCaptureHost, sealer }), LOOKUP_PATIENCE_MS),
  );
  const sendersGone = createSenderGoneLog(db, log);
  const gate = createGate(hasCaptureHost);
  const samplers = { few: createDenialSampler(FEW_DENIALS), many: createDenialSampler(MANY_DENIALS) };
  const closing = new AbortController();
  // Every delayed answer listens.
  setMaxListeners(0, closing.signal);
  const relayed = createRelayedAnswers({ db, live, log, askRelay, hasCaptureHost, closing: closing.signal });

  function captureFor(bin: KnownBin | null, request: WireRequest, settle: Settle): void {
    const nowMs = Date.now();
    if (bin === null || bin.endsAt <= nowMs) {
      settle(refusal("unknown-bin"));
      return;
    }
    // Asked for first where it decides; the bodies of those whom the head keeps out were not read.
    const early = bin.access?.isSignatureRequired ? sight(request, bin.secrets, true) : null;
    const denial = gate.judge(bin, request, early?.signature ?? "unchecked");
    if (denial !== null) {
      deny(bin.id, request, { denial, early, nowMs }, settle);
      return;
    }
    const { answer, rule, relay } = decide(bin, request, hasCaptureHost);
    const sighting = attempts.number(bin.id, early ?? sight(request, bin.secrets, false));
    // Field by field: on this path a spread costs as much as reading the JSON of the body.
    const draft: HitDraft = {
      binId: bin.id,
      request,
      state: request.state,
      reason: request.reason,
      answerStatus: answer.status,
      answerRule: rule,
      sighting,
      hasBaseline: isOfBaseline(bin, request, sighting),
    };
    store(draft, answer, relay === undefined ? settle : (own) => relayed.answer(own, relay, settle));
  }

  function deny(binId: string, request: WireRequest, { denial, early, nowMs }: Denied, settle: Settle): void {
    const { rule, answer, reason } = denial;
    const sample = rule === "paused" || rule === "rate" ? samplers.few : samplers.many;
    const counted = sample(binId, nowMs);
    if (counted === null) {
      settle({ ...answer, hit: null });
      return;
    }
    const more = counted > 0 ? ` ${counted} more were refused since the last sample.` : "";
    const denied = { binId, request: withoutBody(request), state: "denied", reason: `${reason}${more}` } as const;
    const seen = rule === "signature" && early !== null ? early : sight(denied.request, NO_SECRETS, false);
    const sighting = { ...attempts.number(binId, seen), isToBeChecked: false };
    store({ ...denied, answerStatus: answer.status, answerRule: rule, sighting, hasBaseline: false }, answer, settle);
  }

  function sight(request: WireRequest, secrets: BinSecrets, isCheckedNow: boolean): HitSighting {
    return settings.RECOGNITION === "off" ? NOTHING_SIGHTED : sightRequest(request, secrets, { isCheckedNow });
  }

  function noteStored(draft: HitDraft, seq: number): void {
    publish(draft, seq);
    attempts.noteStored(draft, seq);
    forwarder.noteStored(draft.binId);
    if (draft.hasBaseline) drift.add(draft.binId, seq);
    if (draft.sighting.isToBeChecked) laterCheck.add(draft.binId, seq);
  }

  function store(draft: HitDraft, answer: RenderedAnswer, settle: Settle): void {
    write(draft, (outcome) => {
      if (outcome.kind !== "stored") attempts.noteLost(draft);
      settle(answerFor(draft.binId, answer, outcome));
    });
  }

  function write(draft: HitDraft, settle: (outcome: WriteOutcome) => void): void {
    const columns = encodeColumns(draft);
    const bytes = columns.length + draft.request.body.bytes.length;
    writer.write({ draft, columns, bytes, arrivedAt: performance.now(), settle });
  }

  function answerFor(binId: string, answer: RenderedAnswer, outcome: WriteOutcome): CaptureAnswer {
    if (outcome.kind === "stored") return acknowledge(answer, binId, outcome.seq);
    if (outcome.kind === "bin-gone") slugs.forgetBin(binId);
    return refusal(REFUSAL_BY_OUTCOME[outcome.kind]);
  }

  async function lookUp(request: WireRequest, settle: Settle): Promise<void> {
    try {
      const bin = await slugs.find(request.slug);
      captureFor(bin, request, settle);
    } catch (error) {
      log.warn({ err: error }, "a request was refused: its bin could not be looked up");
      settle(refusal("overloaded"));
    }
  }

  function captureHit(request: WireRequest, settle: Settle): void {
    const known = slugs.peek(request.slug);
    if (known === undefined) {
      void lookUp(request, settle);
      return;
    }
    try {
      captureFor(known, request, settle);
    } catch (error) {
      log.error({ err: error }, "a request was refused: it could not be prepared for the database");
      settle(refusal("unstorable"));
    }
  }

  return {
    captureHit,
    lookAtHead(slug, readHead) {
      const bin = slugs.peek(slug);
      if (bin === undefined || bin === null || bin.access === null) return OPEN;
      return { denial: gate.judgeHead(bin, readHead()), maxBodyBytes: bin.access.maxBodyBytes };
    },
    storeImported: (binId, request, secrets) =>
      new Promise((resolve) => {
        const decided = { state: request.state, reason: request.reason, answerStatus: null, answerRule: null };
        const sighting = attempts.number(binId, sight(request, secrets, false));
        write({ ...decided, binId, request, sighting, hasBaseline: false }, resolve);
      }),
    budget: createByteBudget(settings.MAX_QUEUE_BYTES),
    bins: slugs,
    closing: closing.signal,
    recordSenderGone: sendersGone.record,
    async drain() {
      closing.abort();
      await writer.whenIdle();
      await sendersGone.flush();
      await attempts.flush();
      await laterCheck.close();
    },
  };
}

const NO_BODY = new Uint8Array(0);
const REFUSAL_BY_OUTCOME = {
  "bin-gone": "unknown-bin",
  unavailable: "overloaded",
  unstorable: "unstorable",
} as const satisfies Record<Exclude<WriteOutcome["kind"], "stored">, Refusal>;

function withoutBody(request: WireRequest): WireRequest {
  const { size, truncated } = request.body;
  return { ...request, body: { bytes: NO_BODY, size, truncated: truncated || size > 0, sha256: null } };
}

function refusal(kind: Refusal): CaptureAnswer {
  return { ...refuse(kind), hit: null };
}

function acknowledge(answer: RenderedAnswer, binId: string, seq: number): CaptureAnswer {
  const { status, headers, body, delayMs } = answer;
  return { status, headers: [...headers, [HIT_HEADER, String(seq)]], body, delayMs, hit: { binId, seq } };
}
