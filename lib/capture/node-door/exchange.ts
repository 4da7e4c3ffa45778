import type { IncomingMessage, ServerResponse } from "node:http";
import { refuse } from "@/lib/answers/refuse";
import type { RequestHead } from "@/lib/capture/access/check-access";
import { type BodyCollector, collectBody } from "@/lib/capture/collect-body";
import { nowMicros } from "@/lib/capture/wall-clock";
import type { CaptureAnswer, HitIdentity, WireRequest } from "@/lib/capture/wire-request";
import type { DenialRule } from "@/lib/hits/denial-rule";
import { type Client, resolveClient } from "@/lib/http/client-address";
import type { RawHeaders } from "@/lib/http/raw-headers";
import type { CaptureTarget } from "@/lib/http/request-target";
import { type Connection, connectionOf } from "./connections";
import { delayAnswer } from "./delay-answer";
import type { DoorContext } from "./door-context";
import { lingerOnClose } from "./linger";
import { pairRawHeaders } from "./pair-raw-headers";
import { sendAnswer } from "./send-answer";

/**
 * How a body came to its end. `unread`: refused before the sender began with it. `denied`: by a rule of the bin, before it
 * was read or while it was.
 */
type Ending = "whole" | "cut" | "broken" | "enough" | "no-room" | "unread" | "denied";

// A body over the limit is read on for this long at most.
const READ_ON_MS = 30_000;
// What a request costs in memory until it is answered beside its texts and body, and each of those texts; measured.
const HEAD_OVERHEAD = 8 * 1024;
const TEXT_OVERHEAD = 64;

/** One request on its way through the Node door, from its head to its answer. */
export class Exchange {
  readonly #receivedAtMicros = nowMicros();
  readonly #startedAt = performance.now();
  readonly #context: DoorContext;
  readonly #request: IncomingMessage;
  readonly #response: ServerResponse;
  readonly #target: CaptureTarget;
  readonly #headers: RawHeaders;
  readonly #client: Client;
  readonly #connection: Connection;
  readonly #body: BodyCollector | null;
  #readOnTimer: NodeJS.Timeout | null = null;
  #ending: Ending | null = null;
  #goneAfterMs: number | null = null;
  #isClosed: boolean;
  #brokenReason: string | null = null;
  #denial: DenialRule | null;
  readonly #mostBytes: number;

  constructor(context: DoorContext, target: CaptureTarget, request: IncomingMessage, response: ServerResponse) {
    const { socket } = request;
    this.#context = context;
    this.#isClosed = false;
    this.#target = target;
    this.#request = request;
    this.#response = response;
    this.#headers = pairRawHeaders(request.rawHeaders);
    const peer = { address: socket.remoteAddress ?? "", port: socket.remotePort ?? null, scheme: "http" as const };
    this.#client = resolveClient(peer, this.#headers, context.trusted);
    this.#connection = connectionOf(socket);
    this.#connection.open++;
    this.#connection.headsUpTo = socket.bytesRead;
    const { denial, maxBodyBytes } = context.capture.lookAtHead(target.slug, () => this.#readHead());
    this.#denial = denial;
    this.#mostBytes = maxBodyBytes;
    this.#body = collectBody(context.maxBodyBytes, context.capture.budget, headCost(request));
    response.once("close", () => this.#handleClose());
  }

  /** Reads the body, captures, answers. */
  start(): void {
    if (this.#body === null) {
      this.#end("no-room");
      return;
    }
    // A request without a body is whole as it is, and its connection goes on.
    if (this.#denial !== null && hasBody(this.#request)) {
      this.#end("denied");
      return;
    }
    this.#connection.reading = this;
    this.#request.on("data", (chunk: Buffer) => this.#handleChunk(chunk));
    this.#request.once("end", () => this.#end("whole"));
    // Of pipelined requests only the first has a response that learns of the connection's end.
    this.#request.once("close", () => this.#handleGone());
  }

  /** Captures the head and answers 413 without a word of the body: the sender asked first. */
  refuseUnread(): void {
    this.#end(this.#body === null ? "no-room" : "unread");
  }

  /** Whether a rule of the bin keeps it out by its head. */
  get isDenied(): boolean {
    return this.#denial !== null;
  }

  /** Whether the parser has not seen the end of this request. */
  get isIncomplete(): boolean {
    return !this.#request.complete;
  }

  /** The parser gave up inside this request's body. */
  break(reason: string): void {
    this.#brokenReason = reason;
    this.#end("broken");
  }

  /** The sender ended its side inside this request's body; it may still read the answer. */
  cutShort(): void {
    this.#goneAfterMs = performance.now() - this.#startedAt;
    this.#end("cut");
  }

  #handleChunk(chunk: Buffer): void {
    if (this.#ending !== null || this.#body === null) return;
    const step = this.#body.add(chunk);
    if (this.#body.size > this.#mostBytes) {
      this.#denial = "size";
      this.#end("denied");
    } else if (step !== "more") this.#end(step);
    else if (this.#body.isOverLimit) this.#readOnTimer ??= setTimeout(() => this.#end("enough"), READ_ON_MS);
  }

  #handleClose(): void {
    if (!this.#response.writableFinished) {
      this.#isClosed = true;
      this.#goneAfterMs ??= performance.now() - this.#startedAt;
      this.#end("cut");
    }
    this.#connection.open--;
    if (this.#connection.open === 0) this.#connection.onClear?.();
  }

  #handleGone(): void {
    if (this.#ending !== null) return;
    this.#isClosed = true;
    this.cutShort();
  }

  #end(ending: Ending): void {
    if (this.#ending !== null) return;
    this.#ending = ending;
    if (this.#readOnTimer !== null) clearTimeout(this.#readOnTimer);
    if (this.#connection.reading === this) this.#connection.reading = null;
    if (this.#body === null || ending === "no-room") {
      this.#body?.release();
      this.#send({ ...refuse("overloaded"), hit: null }, true);
      return;
    }
    this.#capture(this.#body, ending);
  }

  #capture(body: BodyCollector, ending: Ending): void {
    const wasGone = this.#goneAfterMs !== null;
    const { capture } = this.#context;
    // Nothing here holds the request's bytes: the answer may be delayed for long.
    capture.captureHit(this.#describe(body, ending), (answer) => {
      body.dropBytes();
      if (answer.delayMs === 0) this.#finish(body, ending, answer, wasGone);
      else {
        void delayAnswer(this.#response, answer.delayMs, capture.closing).then(() =>
          this.#finish(body, ending, answer, wasGone),
        );
      }
    });
  }

  /** Never throws: it runs in the middle of a batch, whose other hits wait for theirs. */
  #finish(body: BodyCollector, ending: Ending, answer: CaptureAnswer, wasGone: boolean): void {
    try {
      if (!this.#isClosed) this.#send(answer, this.#isLast(ending, body));
      else if (!wasGone && answer.hit !== null) this.#recordGone(answer.hit);
    } catch (error) {
      this.#context.log.error({ err: error }, "an answer could not be sent");
      this.#request.socket.destroy();
    } finally {
      body.release();
    }
  }

  #recordGone(hit: HitIdentity): void {
    if (this.#goneAfterMs !== null) this.#context.capture.recordSenderGone(hit, this.#goneAfterMs);
  }

  /** Whether the connection ends with this answer; on shutdown with every one, so that senders connect elsewhere. */
  #isLast(ending: Ending, { isOverLimit }: BodyCollector): boolean {
    return ending !== "whole" || isOverLimit || this.#context.capture.closing.aborted;
  }

  #send(answer: CaptureAnswer, isLast: boolean): void {
    if (isLast) lingerOnClose(this.#request.socket);
    sendAnswer(this.#response, answer, isLast);
  }

  #readHead(): RequestHead {
    const { method = "", headers } = this.#request;
    const bodySize = Number(headers["content-length"] ?? 0);
    return { method, headers: this.#headers, remoteAddress: this.#client.address, bodySize };
  }

  #describe(body: BodyCollector, ending: Ending): WireRequest {
    const request = this.#request;
    const isLeft = ending === "enough" || ending === "unread" || ending === "denied";
    const { bytes, size, truncated, sha256 } = body.finish(!isLeft);
    return {
      slug: this.#target.slug,
      receivedAtMicros: this.#receivedAtMicros,
      method: request.method ?? "",
      scheme: this.#client.scheme,
      authority: this.#target.authority ?? request.headers.host ?? "",
      targetPrefix: this.#target.targetPrefix,
      target: this.#target.target,
      httpVersion: request.httpVersion,
      fidelity: "exact",
      remoteAddress: this.#client.address,
      remotePort: this.#client.port,
      viaProxy: this.#client.viaProxy,
      headers: this.#headers,
      trailers: request.rawTrailers.length === 0 ? [] : pairRawHeaders(request.rawTrailers),
      body: { bytes, size, truncated: truncated || ending === "unread" || ending === "denied", sha256 },
      durationMs: performance.now() - this.#startedAt,
      state: ending === "cut" || ending === "broken" ? "malformed" : "captured",
      reason: this.#explain(ending, size),
      isTooLarge: body.isOverLimit || ending === "unread",
      denial: this.#denial,
      senderGoneAfterMs: this.#goneAfterMs,
    };
  }

  #explain(ending: Ending, size: number): string | null {
    const length = this.#request.headers["content-length"];
    if (ending === "broken") return this.#brokenReason;
    if (ending === "cut") {
      return length === undefined
        ? `ended after ${size} bytes, before the last chunk`
        : `ended after ${size} of ${length} bytes`;
    }
    if (ending === "unread")
      return `body of ${length} bytes refused before it was sent: the limit is ${this.#context.maxBodyBytes}`;
    if (ending === "enough") return `body refused after ${size} bytes: the limit is ${this.#context.maxBodyBytes}`;
    return null;
  }
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;
}

function headCost({ rawHeaders, url }: IncomingMessage): number {
  let cost = HEAD_OVERHEAD + (url?.length ?? 0) + rawHeaders.length * TEXT_OVERHEAD;
  for (const text of rawHeaders) cost += text.length;
  return cost;
}
