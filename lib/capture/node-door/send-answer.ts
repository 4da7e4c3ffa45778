import type { ServerResponse } from "node:http";
import type { CaptureAnswer } from "@/lib/capture/wire-request";

// Node joins a short text with the head into one write; bytes go out as a second piece, which costs more than the copy.
const SHORT_BODY = 1024;

/**
 * Writes an answer whose header list is final: order, case, duplicates and bytes as given, framing added.
 * Node leaves the body out for HEAD, and keeps the length that a GET would have had.
 */
export function sendAnswer(response: ServerResponse, answer: CaptureAnswer, isLast: boolean): void {
  const { status, body } = answer;
  const flat: string[] = [];
  for (const [name, value] of answer.headers) flat.push(name, value);
  // RFC 9110 8.6: none with 204; with 304 it would speak of the body that a 200 had.
  if (status !== 204 && status !== 304) flat.push("content-length", String(body.length));
  if (isLast) flat.push("connection", "close");
  response.writeHead(status, flat);
  if (body.length > SHORT_BODY) response.end(body);
  else response.end(Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1"), "latin1");
}
