import { CORS_HEADERS, SAFETY_HEADERS } from "./answer-headers";
import type { RenderedAnswer } from "./rendered-answer";

const RETRY_AFTER_SECONDS = "5";

const REFUSALS = {
  "unknown-bin": render(
    404,
    "No bin captures here. The address is mistyped, was rotated, or its bin was deleted: look it up in the dashboard.\n",
  ),
  paused: render(403, "This bin is paused. Its owner can resume it in the dashboard.\n"),
  "too-large": render(413, "The body is longer than this server stores.\n"),
  overloaded: render(503, "This request was not stored. Send it again in a few seconds.\n"),
  unstorable: render(500, "This request could not be stored. Sending it again will not help.\n"),
  malformed: render(400, "This is not a request that HTTP allows, or it did not come whole.\n"),
  "too-slow": render(408, "The request did not come whole in time.\n"),
  "too-long-head": render(431, "The header fields are longer than this server reads.\n"),
  misdirected: render(421, "This connection is for captures only. Send this request over another one.\n"),
  "no-tunnel": render(405, "This server is no proxy: CONNECT is not for it.\n"),
};

export type Refusal = keyof typeof REFUSALS;

/** What a sender is told when the bin's own answer is not given: plain text that says what to do. */
export function refuse(refusal: Refusal): RenderedAnswer {
  return REFUSALS[refusal];
}

function render(status: number, text: string): RenderedAnswer {
  const retry = status === 503 ? ([["retry-after", RETRY_AFTER_SECONDS]] as const) : [];
  return {
    status,
    headers: [["content-type", "text/plain"], ...retry, ...SAFETY_HEADERS, ...CORS_HEADERS],
    body: new TextEncoder().encode(text),
    delayMs: 0,
  };
}
