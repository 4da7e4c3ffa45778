import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { previewFormOf, previewHeaders } from "@/lib/hits/preview/preview-headers";
import { isSendFrame, sendFrameHeaders } from "@/lib/send-frame/send-frame-headers";

const CONTENT_SECURITY_POLICY = "content-security-policy";

/**
 * The policy of our own pages. `script-src` has no 'self': captures answer on this origin, and what a bin is told to
 * answer must never become a script of the dashboard.
 */
function pagePolicy(nonce: string, isDevelopment: boolean): string {
  const scripts = `'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`;
  const styles = isDevelopment ? "'self' 'unsafe-inline'" : `'self' 'nonce-${nonce}'`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self' blob:",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}

// Answers of the API hold captured bytes; opened as a page, they must not act. What is set here wins over the route's.
const API_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";
const API_PATH = /^\/api(\/|$)/;
const SHARE_PATH = /^\/s(\/|$)/;

const PAGE_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

// The address of a share is its key: no cache, no index and no site that its page links to shall learn it.
const UNTOLD_HEADERS = {
  "cache-control": "no-store",
  "referrer-policy": "no-referrer",
  "x-robots-tag": "noindex, nofollow",
} as const;

/** Sets the headers of an answer that is data: opened as a page it does nothing, and nobody keeps or indexes it. */
export function secureData(response: ServerResponse): void {
  setAll(response, { ...PAGE_HEADERS, ...UNTOLD_HEADERS, [CONTENT_SECURITY_POLICY]: API_POLICY });
}

/**
 * Sets the security headers of a page, API answer or preview. A page's policy is set on the request too: that is where Next reads the
 * nonce from that it puts on its own scripts.
 */
export function secureResponse(request: IncomingMessage, response: ServerResponse, isDevelopment: boolean): void {
  const target = request.url ?? "";
  const path = readPath(target);
  const preview = previewFormOf(target);
  delete request.headers[CONTENT_SECURITY_POLICY];
  if (preview !== null) setAll(response, previewHeaders(preview));
  else if (isSendFrame(target)) setAll(response, sendFrameHeaders());
  else if (API_PATH.test(path)) secureData(response);
  else {
    const policy = pagePolicy(randomBytes(16).toString("base64"), isDevelopment);
    request.headers[CONTENT_SECURITY_POLICY] = policy;
    setAll(response, { ...PAGE_HEADERS, [CONTENT_SECURITY_POLICY]: policy });
    if (SHARE_PATH.test(path)) setAll(response, UNTOLD_HEADERS);
  }
}

function setAll(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** The path as Next reads it: escapes undone, which must not hide a share. */
function readPath(target: string): string {
  const path = target.split("?", 1)[0] ?? "";
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
