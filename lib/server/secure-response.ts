import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";

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
const API_PATH = /^\/api(\/|$|\?)/;

const PAGE_HEADERS = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "same-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
} as const;

/**
 * Sets the security headers of a page or API answer. The policy is set on the request too: that is where Next reads the
 * nonce from that it puts on its own scripts.
 */
export function secureResponse(request: IncomingMessage, response: ServerResponse, isDevelopment: boolean): void {
  const isApi = API_PATH.test(request.url ?? "");
  const policy = isApi ? API_POLICY : pagePolicy(randomBytes(16).toString("base64"), isDevelopment);
  request.headers[CONTENT_SECURITY_POLICY] = policy;
  response.setHeader(CONTENT_SECURITY_POLICY, policy);
  for (const [name, value] of Object.entries(PAGE_HEADERS)) response.setHeader(name, value);
}
