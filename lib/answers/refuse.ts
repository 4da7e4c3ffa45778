import { CORS_HEADERS, SAFETY_HEADERS } from "./answer-headers";
import type { RenderedAnswer } from "./rendered-answer";

export type Refusal = "unknown-bin" | "paused" | "too-large" | "overloaded" | "unstorable" | "malformed";

const RETRY_AFTER_SECONDS = "5";

const REFUSALS: Record<Refusal, { status: number; text: string }> = {
  "unknown-bin": {
    status: 404,
    text: "No bin captures here. The address is mistyped, was rotated, or its bin was deleted: look it up in the dashboard.\n",
  },
  paused: { status: 403, text: "This bin is paused. Its owner can resume it in the dashboard.\n" },
  "too-large": { status: 413, text: "The body is longer than this server stores.\n" },
  overloaded: { status: 503, text: "This request was not stored. Send it again in a few seconds.\n" },
  unstorable: { status: 500, text: "This request could not be stored. Sending it again will not help.\n" },
  malformed: { status: 400, text: "This is not a request that HTTP allows.\n" },
};

/** What a sender is told when the bin's own answer is not given: plain text that says what to do. */
export function refuse(refusal: Refusal): RenderedAnswer {
  return RENDERED[refusal];
}

function render(refusal: Refusal): RenderedAnswer {
  const { status, text } = REFUSALS[refusal];
  const retry = status === 503 ? ([["retry-after", RETRY_AFTER_SECONDS]] as const) : [];
  return {
    status,
    headers: [["content-type", "text/plain"], ...retry, ...SAFETY_HEADERS, ...CORS_HEADERS],
    body: new TextEncoder().encode(text),
    delayMs: 0,
  };
}

const RENDERED: Record<Refusal, RenderedAnswer> = {
  "unknown-bin": render("unknown-bin"),
  paused: render("paused"),
  "too-large": render("too-large"),
  overloaded: render("overloaded"),
  unstorable: render("unstorable"),
  malformed: render("malformed"),
};
