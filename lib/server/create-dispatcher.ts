import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import compression from "compression";
import { endGently } from "@/lib/capture/node-door/linger";
import { AppError, toErrorBody } from "@/lib/errors";
import type { Settings } from "@/lib/settings";
import { findPathProblem } from "./find-path-problem";
import { HOST_REFUSAL, isHostAllowed } from "./host-rule";
import { secureResponse } from "./secure-response";

export interface RequestOwner {
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
}

export interface UpgradeOwner {
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
}

export interface DispatcherOptions {
  readonly settings: Settings;
  readonly isDevelopment: boolean;
  /** The Node door: captures, for as long as CAPTURE_DOOR says so. */
  readonly door: RequestOwner & UpgradeOwner & { matches(request: IncomingMessage): boolean };
  /** Socket.IO. */
  readonly live: RequestOwner & UpgradeOwner;
  /** Next: pages, API and, with CAPTURE_DOOR=route, captures. */
  readonly pages: RequestOwner & UpgradeOwner;
  /** After so long without a byte in either direction a page's connection is closed; STALL_MS unless a test is in a hurry. */
  readonly stallMs?: number;
}

// Whoever asks for a long answer and does not read it would hold it in memory for ever.
const STALL_MS = 90_000;

const SOCKET_PATH = /^\/socket\.io\//;
const HEALTH_PATH = /^\/(healthz|readyz)$/;
// Only `next dev` opens sockets of its own, for hot reloading.
const DEVELOPMENT_SOCKET_PATH = /^\/_next\//;

/** One owner per path, for requests and for upgrades: the Node door, Socket.IO, or Next. */
export function createDispatcher(options: DispatcherOptions): RequestOwner & UpgradeOwner {
  const { settings, isDevelopment, door, live, pages, stallMs = STALL_MS } = options;
  const compress = compression();

  function handlePage(request: IncomingMessage, response: ServerResponse): void {
    secureResponse(request, response, isDevelopment);
    request.socket.setTimeout(stallMs);
    // The types name Express; the code asks for no more than node:http has.
    compress(request as Parameters<typeof compress>[0], response as Parameters<typeof compress>[1], () =>
      pages.handleRequest(request, response),
    );
  }

  return {
    handleRequest(request, response) {
      const url = request.url ?? "";
      if (door.matches(request)) {
        if (settings.CAPTURE_DOOR === "node") door.handleRequest(request, response);
        else pages.handleRequest(request, response);
      } else if (!isHostAllowed(request, settings) && !HEALTH_PATH.test(url)) {
        refuse(response, new AppError("FORBIDDEN", HOST_REFUSAL));
      } else if (SOCKET_PATH.test(url)) {
        live.handleRequest(request, response);
      } else {
        const problem = findPathProblem(url);
        if (problem === null) handlePage(request, response);
        else refuse(response, new AppError("INVALID_INPUT", problem));
      }
    },
    handleUpgrade(request, socket, head) {
      const url = request.url ?? "";
      if (door.matches(request)) door.handleUpgrade(request, socket, head);
      else if (!isHostAllowed(request, settings)) refuseUpgrade(socket, "403 Forbidden");
      else if (SOCKET_PATH.test(url)) live.handleUpgrade(request, socket, head);
      else if (isDevelopment && DEVELOPMENT_SOCKET_PATH.test(url)) pages.handleUpgrade(request, socket, head);
      else refuseUpgrade(socket, "404 Not Found");
    },
  };
}

function refuse(response: ServerResponse, error: AppError): void {
  response.writeHead(error.status, {
    "content-type": "application/json; charset=utf-8",
    "x-content-type-options": "nosniff",
    "cache-control": "no-store",
  });
  response.end(`${JSON.stringify(toErrorBody(error))}\n`);
}

function refuseUpgrade(socket: Duplex, status: string): void {
  endGently(socket, `HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
