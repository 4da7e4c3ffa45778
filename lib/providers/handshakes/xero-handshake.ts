import { compileJsonPath, readJsonPath } from "@/lib/providers/request/json-path";
import { xeroSignature } from "@/lib/providers/signatures/xero-signature";
import { emptyAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { isSignedWith } from "./is-signed-with";

const EVENTS = compileJsonPath("$.events");

/** Xero's intent to receive: signed and mis-signed requests without events want 200 and 401. Source: developer.xero.com. */
export const xeroHandshake: Handshaker = (view, secret) => {
  const events = readJsonPath(view.json, EVENTS);
  const received = xeroSignature.read(view);
  if (received.state === "missing" || !Array.isArray(events) || events.length > 0) return null;
  if (secret === null) {
    const explanation = "Xero tries right and wrong signatures: telling them apart takes the webhook key.";
    return { challenge: "", answer: null, explanation, fits: "only" };
  }
  const isRight = isSignedWith(xeroSignature, view, secret);
  const explanation = isRight
    ? "Xero tries a right signature: the answer is 200."
    : "Xero tries a wrong signature: the answer is 401.";
  return { challenge: "", answer: emptyAnswer(isRight ? 200 : 401), explanation, fits: "only" };
};
