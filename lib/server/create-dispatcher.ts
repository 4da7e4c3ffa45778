import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import compression from "compression";
import { endGently } from "@/lib/capture/node-door/linger";
import { AppError, toErrorBody } from "@/lib/errors";
import type { Gate } from "@/lib/gate/create-gate";
import type { Settings } from "@/lib/settings";
import { askPassword } from "./entry/ask-password";
import { createEntry } from "./entry/create-entry";
import { findPathProblem } from "./find-path-problem";
import { HOST_REFUSAL, isHostAllowed } from "./host-rule";
import type { Limiter } from "./limits/create-limiter";
import { secureData, secureResponse } from "./secure-response";

export interface RequestOwner {
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
}

export interface UpgradeOwner {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface DispatcherOptions {
  readonly settings: Settings;
  readonly isDevelopment: boolean;
  /** The Node door: captures, unless CAPTURE_DOOR says route. */
  readonly door: RequestOwner & UpgradeOwner & { matches(request: IncomingMessage): boolean };
  /** Socket.IO. */
  readonly live: RequestOwner & UpgradeOwner;
  /** Next: pages, API and, with CAPTURE_DOOR=route, captures. */
  readonly pages: RequestOwner & UpgradeOwner;
  /** Asks for ACCESS_PASSWORD before pages and API; sockets are asked by their hub. Null where there is none. */
  readonly gate: Gate | null;
  readonly limiter: Limiter;
  /** After so long without a byte in either direction a page's connection is closed; STALL_MS unless a test is in a hurry. */
  readonly stallMs?: number;
}

// Whoever asks for a long answer and does not read it would hold it in memory for ever.
const STALL_MS = 90_000;

const ROUTE_PATH = /^\/in\/./;
const SOCKET_PATH = /^\/socket\.io\//;
const HEALTH_PATH = /^\/(healthz|readyz)$/;
// Only `next dev` opens sockets of its own, for hot reloading.
const DEVELOPMENT_SOCKET_PATH = /^\/_next\//;

/** One owner per path, for requests and for upgrades: the Node door, Socket.IO, or Next. */
export function createDispatcher(options: DispatcherOptions): RequestOwner & UpgradeOwner {
  const { settings, isDevelopment, door, live, pages, gate, limiter, stallMs = STALL_MS } = options;
  const entry = gate === null ? null : createEntry(gate, settings);
  const compress = compression();

  function handlePage(request: IncomingMessage, response: ServerResponse): void {
    secureResponse(request, response, isDevelopment);
    request.socket.setTimeout(stallMs);
    // The types name Express; the code asks for no more than node:http has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      pages.handleRequest(request, response),
    );
  }

  function isRefusedByRate(request: IncomingMessage, response: ServerResponse): boolean {
    const seconds = limiter.admit(request, response);
    if (seconds === 0) return false;
    response.setHeader("retry-after", String(seconds));
    refuse(response, new AppError("RATE_LIMITED", `Too many requests from your address. Try again in ${seconds} s.`));
    return true;
  }

  return {
    handleRequest(request, response) {
      const url = request.url ?? "";
      if (door.matches(request)) {
        if (settings.CAPTURE_DOOR === "node") door.handleRequest(request, response);
        else handleRoute(request, response, pages);
      } else if (!isHostAllowed(request, settings) && !HEALTH_PATH.test(url)) {
        refuse(response, new AppError("FORBIDDEN", HOST_REFUSAL));
      } else if (isRefusedByRate(request, response)) {
        return;
      } else if (SOCKET_PATH.test(url)) {
        const admission = entry?.admitSocket(request) ?? "in";
        if (admission !== "in") return askPassword(request, response, admission === "wait");
        secureData(response);
        live.handleRequest(request, response);
      } else {
        const problem = findPathProblem(url);
        const admission = problem === null ? (entry?.admit(request, response) ?? "in") : "in";
        if (problem !== null) refuse(response, new AppError("INVALID_INPUT", problem));
        else if (admission === "in") handlePage(request, response);
        else askPassword(request, response, admission === "wait");
      }
    },
    handleUpgrade(request, socket, head) {
      const url = request.url ?? "";
      if (door.matches(request)) door.handleUpgrade(request, socket, head);
      else if (!isHostAllowed(request, settings)) refuseUpgrade(socket, "403 Forbidden");
      else if (limiter.admit(request, null) > 0) refuseUpgrade(socket, "429 Too Many Requests");
      else if (SOCKET_PATH.test(url) && entry !== null && entry.admitSocket(request) !== "in")
        refuseUpgrade(socket, "401 Unauthorized");
      else if (SOCKET_PATH.test(url)) live.handleUpgrade(request, socket, head);
      else if (isDevelopment && DEVELOPMENT_SOCKET_PATH.test(url)) pages.handleUpgrade(request, socket, head);
      else refuseUpgrade(socket, "404 Not Found");
    },
  };
}

/**
 * A capture for the route door, which knows the path alone. Captures answer for any host, pages do not: what Next would
 * take for something else than a capture must not get there.
 */
function handleRoute(request: IncomingMessage, response: ServerResponse, pages: RequestOwner): void {
  const url = request.url ?? "";
  const problem = ROUTE_PATH.test(url) ? findPathProblem(url) : "The route door captures under /in/ alone.";
  if (problem === null) pages.handleRequest(request, response);
  else refuse(response, new AppError("INVALID_INPUT", problem));
}

function refuse(response: ServerResponse, error: AppError): void {
  secureData(response);
  response.writeHead(error.status, { "content-type": "application/json; charset=utf-8" });
  response.end(`${JSON.stringify(toErrorBody(error))}\n`);
}

function refuseUpgrade(socket: Duplex, status: string): void {
  endGently(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
