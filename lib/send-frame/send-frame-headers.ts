import { createHash } from "node:crypto";
import { SEND_FRAME_SCRIPT } from "./send-frame-script";

const SCRIPT_HASH = createHash("sha256").update(SEND_FRAME_SCRIPT).digest("base64");

// It may connect anywhere and do nothing else: one script that we wrote, no origin, nothing of the page around it.
const POLICY = [
  "default-src 'none'",
  `script-src 'sha256-${SCRIPT_HASH}'`,
  "connect-src http: https:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  "sandbox allow-scripts",
].join("; ");

const PATH = /^\/tools\/browser-send(?:\?|$)/;

/** Whether the request target asks for the frame that sends from the browser. */
export function isSendFrame(target: string): boolean {
  return PATH.test(target);
}

/**
 * The headers of that frame (docs/decisions/0023). Both the server and the route set them, so that a path that one of
 * them reads otherwise is stricter, never laxer.
 */
export function sendFrameHeaders(): Readonly<Record<string, string>> {
  return {
    "content-security-policy": POLICY,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
    "x-frame-options": "SAMEORIGIN",
    "x-dns-prefetch-control": "off",
    "referrer-policy": "no-referrer",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), fullscreen=(), autoplay=()",
  };
}
