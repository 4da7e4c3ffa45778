import type { RawHeaders } from "@/lib/http/raw-headers";
import { isForbiddenField, isForbiddenMethod } from "./forbidden-field";

interface Wanted {
  readonly method: string;
  readonly url: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array<ArrayBuffer>;
}

/** What a browser sends of a request, and what it takes for that. */
export interface BrowserPlan {
  readonly method: string;
  readonly url: string;
  readonly headers: RawHeaders;
  readonly body: Uint8Array<ArrayBuffer> | null;
  /** Names of fields that it sets itself, or leaves out. */
  readonly leftOut: readonly string[];
  /** Whether it asks first, with OPTIONS, and what the target must allow then. */
  readonly preflight: { readonly method: string | null; readonly fields: readonly string[] } | null;
  /** Why it cannot be sent at all. */
  readonly problem: string | null;
}

const SIMPLE_METHODS = new Set(["GET", "HEAD", "POST"]);
const SIMPLE_TYPES = new Set(["application/x-www-form-urlencoded", "multipart/form-data", "text/plain"]);
const SIMPLE_FIELDS = new Set(["accept", "accept-language", "content-language", "content-type"]);
const LONGEST_SIMPLE = 128;

/** What becomes of a request when this page sends it, by the Fetch standard; `isSecurePage`: the page came by https. */
export function planBrowserSend({ method, url, headers, body }: Wanted, isSecurePage: boolean): BrowserPlan {
  const kept = headers.filter((field) => !isForbiddenField(field));
  const isBodiless = method === "GET" || method === "HEAD";
  const asked = [...new Set(kept.filter((field) => !isSimpleField(field)).map(([name]) => name.toLowerCase()))].sort(
    (left, right) => left.localeCompare(right, "en"),
  );
  const isSimple = SIMPLE_METHODS.has(method) && asked.length === 0;
  return {
    method,
    url,
    headers: kept,
    body: isBodiless || body.length === 0 ? null : body,
    leftOut: [...new Set(headers.filter(isForbiddenField).map(([name]) => name))],
    preflight: isSimple ? null : { method: SIMPLE_METHODS.has(method) ? null : method, fields: asked },
    problem: findProblem({ method, url, headers, body }, isSecurePage, isBodiless),
  };
}

function findProblem({ method, url, body }: Wanted, isSecurePage: boolean, isBodiless: boolean): string | null {
  if (isForbiddenMethod(method)) return `No page may send ${method}.`;
  if (isBodiless && body.length > 0) return `Browsers send no body with ${method}. Leave it out to send it.`;
  if (isSecurePage && url.startsWith("http:") && !isLoopback(url)) {
    return "This page came by https, and browsers let such pages ask for http on this machine only.";
  }
  return null;
}

/** CORS-safelisted request-headers (Fetch standard 2.2.2), without the rare values that they do not cover. */
function isSimpleField([name, value]: readonly [string, string]): boolean {
  const key = name.toLowerCase();
  if (!SIMPLE_FIELDS.has(key) || value.length > LONGEST_SIMPLE) return false;
  return key !== "content-type" || SIMPLE_TYPES.has((value.split(";", 1)[0] ?? "").trim().toLowerCase());
}

function isLoopback(url: string): boolean {
  const { hostname } = new URL(url);
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\./.test(hostname);
}
