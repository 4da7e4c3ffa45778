import { type ClientRequest, type IncomingMessage, request as startRequest } from "node:http";
import type { Socket } from "node:net";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { ExchangeFailure } from "./exchange-failure";

const MAX_ANSWER_HEADER_BYTES = 256 * 1024;

export interface WireOut {
  readonly method: string;
  /** Origin-form, written as it stands. */
  readonly target: string;
  /** Written as they stand; nothing is added when they name Host, Connection and the body's length. */
  readonly headers: RawHeaders;
  readonly body: Uint8Array;
}

export interface Answer {
  readonly status: number;
  readonly reasonPhrase: string;
  readonly httpVersion: string;
  readonly headers: RawHeaders;
  /** At most `maxAnswerBytes` of it. */
  readonly body: Uint8Array;
  /** Bytes that came; with `bodyTruncated`, more may have followed. */
  readonly bodySize: number;
  readonly bodyTruncated: boolean;
}

interface ExchangeInput {
  readonly socket: Socket;
  readonly wire: WireOut;
  readonly maxAnswerBytes: number;
  readonly signal: AbortSignal;
  /** When the head of the answer is here. */
  readonly onHead: () => void;
}

/**
 * Writes a request to a fresh connection and reads the answer; the connection is closed after it, and when the answer's
 * body is longer than `maxAnswerBytes`. An answer that comes before the request is written whole counts. Rejects with
 * the socket's or the parser's error; when `signal` aborts, with its reason.
 */
export async function exchange({ socket, wire, maxAnswerBytes, signal, onHead }: ExchangeInput): Promise<Answer> {
  const request = startRequest({
    method: wire.method,
    path: wire.target,
    headers: wire.headers.flat(),
    setHost: false,
    createConnection: () => socket,
    maxHeaderSize: MAX_ANSWER_HEADER_BYTES,
  });
  // Their bytes are bounded; by itself Node leaves out, or refuses, what comes after the first thousand fields.
  request.maxHeadersCount = 0;
  const abort = () => request.destroy(toError(signal.reason));
  signal.addEventListener("abort", abort, { once: true });
  if (signal.aborted) abort();
  try {
    const response = await readHead(request, wire.body);
    onHead();
    return await readAnswer(response, maxAnswerBytes);
  } catch (error) {
    // What is destroyed midway says only that it was.
    throw signal.aborted ? signal.reason : error;
  } finally {
    signal.removeEventListener("abort", abort);
    // Errors after the answer, like a request body that nobody wanted to read, are nobody's concern.
    request.on("error", () => {});
    request.destroy();
    socket.destroy();
  }
}

function readHead(request: ClientRequest, body: Uint8Array): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once("response", resolve);
    request.once("error", reject);
    request.once("upgrade", () =>
      reject(new ExchangeFailure({ code: "BAD_RESPONSE", message: "The target changed to another protocol (101)." })),
    );
    request.end(body);
  });
}

function readAnswer(response: IncomingMessage, maxAnswerBytes: number): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const finish = () => resolve(toAnswer(response, Buffer.concat(chunks), size, maxAnswerBytes));
    response.on("data", (chunk: Buffer) => {
      chunks.push(chunk);
      size += chunk.length;
      if (size > maxAnswerBytes) finish();
    });
    response.once("end", finish);
    response.once("error", reject);
  });
}

function toAnswer(response: IncomingMessage, body: Buffer, size: number, maxAnswerBytes: number): Answer {
  const headers: Array<readonly [string, string]> = [];
  for (let at = 0; at + 1 < response.rawHeaders.length; at += 2) {
    headers.push([response.rawHeaders[at] ?? "", response.rawHeaders[at + 1] ?? ""]);
  }
  return {
    status: response.statusCode ?? 0,
    reasonPhrase: response.statusMessage ?? "",
    httpVersion: response.httpVersion,
    headers,
    body: body.subarray(0, maxAnswerBytes),
    bodySize: size,
    bodyTruncated: size > maxAnswerBytes,
  };
}

function toError(reason: unknown): Error {
  return reason instanceof Error ? reason : new Error(String(reason));
}
