import type { IncomingMessage } from "node:http";
import { isLoopbackOnly, type Settings } from "@/lib/settings";

const LOCAL_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;
const FORWARDING_FIELDS = ["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"];

/** Why a request for a page, the API or a socket is refused. */
export const HOST_REFUSAL =
  "This Hookscope answers pages and API calls from its own machine only; capture URLs work from anywhere. " +
  "To open it to others, set PUBLIC_URL to the address they use.";

/**
 * Whether pages, API and sockets may answer (design section 8). An instance that listens on a loopback address and was
 * not told its public URL answers only for local host names and without forwarding headers: so a tunnel to the port
 * exposes captures alone, and a rebound DNS name gets nothing.
 */
export function isHostAllowed(
  request: Pick<IncomingMessage, "headers">,
  settings: Pick<Settings, "HOST" | "PUBLIC_URL">,
): boolean {
  if (!isLoopbackOnly(settings)) return true;
  if (FORWARDING_FIELDS.some((name) => request.headers[name] !== undefined)) return false;
  return LOCAL_HOST.test(request.headers.host ?? "");
}
