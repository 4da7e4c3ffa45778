import { findHeader, type RawHeaders } from "@/lib/http/raw-headers";
import { CORS_HEADERS, SAFETY_HEADERS } from "./answer-headers";
import type { RenderedAnswer } from "./rendered-answer";

/** Whether a browser asks if it may send (Fetch, "CORS-preflight request"). */
export function isPreflight(method: string, headers: RawHeaders): boolean {
  return (
    method === "OPTIONS" &&
    findHeader(headers, "origin") !== null &&
    findHeader(headers, "access-control-request-method") !== null
  );
}

/** Yes to whatever the preflight asks for; not remembered, so that each one is captured. */
export function answerPreflight(headers: RawHeaders): RenderedAnswer {
  const method = findHeader(headers, "access-control-request-method") ?? "*";
  const names = findHeader(headers, "access-control-request-headers");
  const isLocal = findHeader(headers, "access-control-request-private-network") !== null;
  return {
    status: 204,
    headers: [
      ...SAFETY_HEADERS,
      ...CORS_HEADERS,
      ["access-control-allow-methods", method],
      // A wildcard would not cover Authorization.
      ...(names === null ? [] : ([["access-control-allow-headers", names]] as const)),
      ...(isLocal ? ([["access-control-allow-private-network", "true"]] as const) : []),
      ["access-control-max-age", "0"],
    ],
    body: new Uint8Array(0),
    delayMs: 0,
  };
}
