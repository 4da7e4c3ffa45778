import { hash } from "node:crypto";
import type { Socket } from "node:net";
import { refuse } from "@/lib/answers/refuse";
import type { RenderedAnswer } from "@/lib/answers/rendered-answer";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { nowMicros } from "@/lib/capture/wall-clock";
import type { WireRequest } from "@/lib/capture/wire-request";
import { resolveClient } from "@/lib/http/client-address";
import { connectionOf } from "./connections";
import type { DoorContext } from "./door-context";
import { formatAnswer } from "./format-answer";
import { lingerOnClose } from "./linger";
import { type BrokenHead, parseBrokenHead } from "./parse-broken-head";

/** What Node's `clientError` carries. */
export interface ClientError extends Error {
  readonly code?: string;
  readonly reason?: string;
  readonly bytesParsed?: number;
  readonly rawPacket?: Buffer;
}

/**
 * A request that the parser refused. Where its body was being read, that hit becomes malformed. Else, where the packet
 * still holds the request line of a capture URL, it is stored as malformed: its body is the raw head, as far as it came.
 * In any case the sender gets an answer, after those that are due before it, and the connection ends.
 */
export async function handleBrokenRequest(context: DoorContext, error: ClientError, socket: Socket): Promise<void> {
  if (error.code === "ECONNRESET" || !socket.writable) {
    socket.destroy(error);
    return;
  }
  const connection = connectionOf(socket);
  if (connection.isBroken) return;
  connection.isBroken = true;
  const reason = describeError(error);
  if (connection.reading?.isIncomplete) {
    if (error.code === "HPE_INVALID_EOF_STATE") connection.reading.cutShort();
    else connection.reading.break(reason);
    return;
  }
  const packet = error.rawPacket ?? Buffer.alloc(0);
  const hasEarlier = connection.headsUpTo === socket.bytesRead;
  const head = parseBrokenHead(packet, error.bytesParsed ?? packet.length, hasEarlier, context.captureHost);
  const answer = head === null ? refuse(refusalOf(error)) : await captureBroken(context, head, reason, socket);
  if (connection.open > 0) connection.onClear = () => endWith(socket, answer);
  else endWith(socket, answer);
}

function refusalOf({ code }: ClientError): "too-long-head" | "too-slow" | "malformed" {
  if (code === "HPE_HEADER_OVERFLOW") return "too-long-head";
  return code === "ERR_HTTP_REQUEST_TIMEOUT" ? "too-slow" : "malformed";
}

function describeError({ code, reason, message }: ClientError): string {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT") return "the request did not come whole in time";
  return `${reason ?? message} (${code ?? "no code"})`;
}

async function captureBroken(context: DoorContext, head: BrokenHead, reason: string, socket: Socket) {
  const bytes = head.raw.subarray(0, context.maxBodyBytes);
  if (!context.capture.budget.reserve(bytes.length)) return refuse("overloaded");
  try {
    return await awaitAnswer(context.capture, describeBroken(context, head, bytes, reason, socket));
  } finally {
    context.capture.budget.release(bytes.length);
  }
}

function describeBroken(
  context: DoorContext,
  head: BrokenHead,
  bytes: Buffer,
  reason: string,
  socket: Socket,
): WireRequest {
  const peer = { address: socket.remoteAddress ?? "", port: socket.remotePort ?? null, scheme: "http" as const };
  const client = resolveClient(peer, [], context.trusted);
  return {
    slug: head.target.slug,
    receivedAtMicros: nowMicros(),
    method: head.method,
    scheme: "http",
    authority: head.target.authority ?? head.host,
    targetPrefix: head.target.targetPrefix,
    target: head.target.target,
    httpVersion: head.httpVersion,
    fidelity: "exact",
    remoteAddress: client.address,
    remotePort: client.port,
    viaProxy: client.viaProxy,
    headers: [],
    trailers: [],
    body: {
      bytes,
      size: head.raw.length,
      truncated: bytes.length < head.raw.length,
      sha256: hash("sha256", head.raw, "buffer"),
    },
    durationMs: 0,
    state: "malformed",
    reason: `${reason}; the body is the request as it arrived, from its first line on`,
    isTooLarge: false,
    senderGoneAfterMs: null,
  };
}

function endWith(socket: Socket, answer: RenderedAnswer): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  lingerOnClose(socket);
  socket.write(formatAnswer(answer));
  socket.destroySoon();
}
