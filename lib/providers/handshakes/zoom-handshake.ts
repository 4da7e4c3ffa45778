import { createHmac } from "node:crypto";
import { secretText } from "@/lib/providers/schemes/secret";
import { jsonAnswer } from "./answers";
import type { Handshaker } from "./handshake";
import { jsonMember } from "./json-member";

// Zoom signs "v0:time:body" with the same key: a token with a colon could be such a text.
const TOKEN = /^[^:]{1,256}$/;

/** Zoom's URL validation. Source: developers.zoom.us, webhook URL validation. */
export const zoomHandshake: Handshaker = (view, secret) => {
  if (jsonMember(view, "$.event") !== "endpoint.url_validation") return null;
  const plainToken = jsonMember(view, "$.payload.plainToken");
  if (plainToken === null) return null;
  const base = { challenge: plainToken, answer: null, fits: "only" } as const;
  if (!TOKEN.test(plainToken)) return { ...base, explanation: "The plainToken could be a message: it is not signed." };
  const key = secret === null ? null : secretText(secret);
  if (key === null) return { ...base, explanation: "The answer takes the app's secret token." };
  const encryptedToken = createHmac("sha256", key).update(plainToken).digest("hex");
  const explanation = "Zoom asks for the HMAC of its plainToken within 3 s; it asks again every 72 h.";
  return { ...base, answer: jsonAnswer({ plainToken, encryptedToken }), explanation };
};
