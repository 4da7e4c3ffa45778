import { setMaxListeners } from "node:events";
import type { Logger } from "pino";
import { HIT_HEADER } from "@/lib/answers/answer-headers";
import { type Refusal, refuse } from "@/lib/answers/refuse";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import type { Database } from "@/lib/database";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { Settings } from "@/lib/settings";
import { createByteBudget } from "./byte-budget";
import type { Capture } from "./capture";
import { createDenialSampler } from "./create-denial-sampler";
import { createHitPublisher } from "./create-hit-publisher";
import { createSenderGoneLog } from "./create-sender-gone-log";
import { decide } from "./decide";
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

export interface CaptureParts {
  readonly db: Database;
  readonly settings: Pick<Settings, "MAX_QUEUE_BYTES" | "CAPTURE_HOST">;
  readonly live: LivePublisher;
  readonly log: Logger;
}

/** The capture core of one process: looks up the bin, decides, commits, publishes, answers. */
export function createCapture({ db, settings, live, log }: CaptureParts): Capture {
  const publish = createHitPublisher(live, log);
  const writer = createWriter({ db, log, onStored: ({ draft }, seq) => publish(draft, seq) });
  const hasCaptureHost = settings.CAPTURE_HOST !== undefined;
  const slugs = createSlugDirectory((wanted) =>
    withPatience(loadBinsBySlug(db, wanted, hasCaptureHost), LOOKUP_PATIENCE_MS),
  );
  const sendersGone = createSenderGoneLog(db, log);
  const sampleDenial = createDenialSampler();
  const closing = new AbortController();
  // Every delayed answer listens.
  setMaxListeners(0, closing.signal);

  function captureFor(bin: KnownBin | null, request: WireRequest): Promise<CaptureAnswer> | CaptureAnswer {
    const nowMs = Date.now();
    if (bin === null || bin.endsAt <= nowMs) return refusal("unknown-bin");
    const { kind, answer, reason } = decide(bin, request);
    if (kind === "accept") {
      return store({ binId: bin.id, request, state: request.state, reason, answer });
    }
    const counted = sampleDenial(bin.id, nowMs);
    if (counted === null) return { ...answer, hit: null };
    const more = counted > 0 ? ` ${counted} more were refused since the last sample.` : "";
    return store({
      binId: bin.id,
      request: withoutBody(request),
      state: "denied",
      reason: `${reason}${more}`,
      answer,
    });
  }

  async function store({ answer, ...decided }: Omit<HitDraft, "answerStatus"> & { answer: RenderedAnswer }) {
    const draft: HitDraft = { ...decided, answerStatus: answer.status };
    return answerFor(draft, answer, await write(draft));
  }

  function write(draft: HitDraft): Promise<WriteOutcome> {
    return new Promise((settle) => {
      const columns = encodeColumns(draft);
      const bytes = columns.length + draft.request.body.bytes.length;
      writer.write({ draft, columns, bytes, arrivedAt: performance.now(), settle });
    });
  }

  function answerFor(draft: HitDraft, answer: RenderedAnswer, outcome: WriteOutcome): CaptureAnswer {
    if (outcome.kind === "stored") return acknowledge(answer, draft.binId, outcome.seq);
    if (outcome.kind === "bin-gone") slugs.forgetBin(draft.binId);
    return refusal(REFUSAL_BY_OUTCOME[outcome.kind]);
  }

  async function lookUp(request: WireRequest): Promise<CaptureAnswer> {
    try {
      return await captureFor(await slugs.find(request.slug), request);
    } catch (error) {
      log.warn({ err: error }, "a request was refused: its bin could not be looked up");
      return refusal("overloaded");
    }
  }

  return {
    async captureHit(request) {
      const known = slugs.peek(request.slug);
      return known === undefined ? lookUp(request) : captureFor(known, request);
    },
    storeImported: (binId, request) =>
      write({ binId, request, state: request.state, reason: request.reason, answerStatus: null }),
    budget: createByteBudget(settings.MAX_QUEUE_BYTES),
    bins: slugs,
    closing: closing.signal,
    recordSenderGone: sendersGone.record,
    async drain() {
      closing.abort();
      await writer.whenIdle();
      await sendersGone.flush();
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
  const { size } = request.body;
  return { ...request, body: { bytes: NO_BODY, size, truncated: size > 0, sha256: null } };
}

function refusal(kind: Refusal): CaptureAnswer {
  return { ...refuse(kind), hit: null };
}

function acknowledge(answer: RenderedAnswer, binId: string, seq: number): CaptureAnswer {
  const { status, headers, body, delayMs } = answer;
  return { status, headers: [...headers, [HIT_HEADER, String(seq)]], body, delayMs, hit: { binId, seq } };
}
