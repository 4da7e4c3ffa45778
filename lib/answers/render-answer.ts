import type { Answer } from "@/lib/bins/settings-schema";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { CORS_HEADERS, SAFETY_HEADERS } from "./answer-headers";
import type { RenderedAnswer } from "./rendered-answer";
import { withholdHeaders } from "./withheld-headers";

const DEFAULT_BODY = new TextEncoder().encode("ok\n");
const NO_BODY = new Uint8Array(0);
const TEXT: RawHeaders = [["content-type", "text/plain"]];

/**
 * The bin's fixed answer, what it leaves out taken from the default: 200, text/plain, "ok\n". Header order, case and
 * duplicates stay; the safety headers are always ours, the CORS headers yield to those that were set.
 * 204, 205 and 304 have no body (RFC 9110 15.3.5, 15.3.6, 15.4.5).
 */
export function renderAnswer(answer: Answer, hasCaptureHost: boolean): RenderedAnswer {
  const status = answer.status ?? 200;
  const { sent } = withholdHeaders(answer.headers ?? TEXT, hasCaptureHost);
  const names = new Set(sent.map(([name]) => name.toLowerCase()));
  const cors = CORS_HEADERS.filter(([name]) => !names.has(name));
  const isBodiless = status === 204 || status === 205 || status === 304;
  return {
    status,
    headers: [...sent, ...SAFETY_HEADERS, ...cors],
    body: isBodiless ? NO_BODY : renderBody(answer),
    delayMs: answer.delayMs ?? 0,
  };
}

function renderBody(answer: Answer): Uint8Array {
  if (answer.bodyBase64 !== undefined) return Uint8Array.from(Buffer.from(answer.bodyBase64, "base64"));
  if (answer.body !== undefined) return new TextEncoder().encode(answer.body);
  return DEFAULT_BODY;
}
