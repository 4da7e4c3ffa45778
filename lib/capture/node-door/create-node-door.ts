import { createServer, type IncomingMessage, type Server, type ServerOptions, type ServerResponse } from "node:http";
import type { Socket } from "node:net";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { refuse } from "@/lib/answers/refuse";
import type { Capture } from "@/lib/capture/capture";
import { parseCaptureTarget } from "@/lib/http/request-target";
import { parseTrustedProxies } from "@/lib/http/trusted-proxies";
import type { Settings } from "@/lib/settings";
import type { DoorContext } from "./door-context";
import { Exchange } from "./exchange";
import { formatAnswer } from "./format-answer";
import { type ClientError, handleBrokenRequest } from "./handle-broken-request";
import { endGently } from "./linger";
import { rebuildHead } from "./rebuild-head";
import { sendAnswer } from "./send-answer";

/** The server's ends that belong to captures. Each `handle…` of a request or upgrade is for those that match. */
export interface NodeDoor {
  /** Options that `http.createServer` needs, so that Node neither drops nor answers anything by itself. */
  readonly serverOptions: ServerOptions;
  /** What options cannot say: unlimited header count. Call it once on the server. */
  configureServer(server: Server): void;
  /** Whether the request addresses a bin, known or not. */
  matches(request: IncomingMessage): boolean;
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  /** For `checkContinue`. */
  handleContinue(request: IncomingMessage, response: ServerResponse): void;
  /** For `upgrade`: captured as the plain request it also is. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** For `connect`, of any target. */
  handleConnect(request: IncomingMessage, socket: Duplex): void;
  /** For `clientError`, of any target. */
  handleClientError(error: Error, socket: Duplex): void;
}

export interface NodeDoorParts {
  readonly capture: Capture;
  readonly settings: Pick<Settings, "MAX_BODY_BYTES" | "CAPTURE_HOST" | "TRUST_PROXY">;
  readonly log: Logger;
  /** Within which a request must come whole; five minutes unless a test is in a hurry. */
  readonly requestTimeoutMs?: number;
}

const REQUEST_TIMEOUT_MS = 300_000;

/** The way in for captures under our own server. Throws when TRUST_PROXY cannot be read. */
export function createNodeDoor({
  capture,
  settings,
  log,
  requestTimeoutMs = REQUEST_TIMEOUT_MS,
}: NodeDoorParts): NodeDoor {
  const context: DoorContext = {
    capture,
    maxBodyBytes: settings.MAX_BODY_BYTES,
    captureHost: settings.CAPTURE_HOST,
    trusted: parseTrustedProxies(settings.TRUST_PROXY),
    log,
  };

  const serverOptions: ServerOptions = {
    // 64 KiB of header fields and the request line fit.
    maxHeaderSize: 128 * 1024,
    requireHostHeader: false,
    headersTimeout: Math.min(60_000, requestTimeoutMs),
    requestTimeout: requestTimeoutMs,
    connectionsCheckingInterval: Math.min(30_000, requestTimeoutMs),
    // Longer than the idle time of common balancers (60 s): they, not we, end a connection that they may be about to use.
    keepAliveTimeout: 72_000,
  };

  function findTarget(request: IncomingMessage) {
    return parseCaptureTarget(request.url ?? "", request.headers.host, context.captureHost);
  }

  function handleRequest(request: IncomingMessage, response: ServerResponse): void {
    const target = findTarget(request);
    if (target === null) sendAnswer(response, { ...refuse("misdirected"), hit: null }, true);
    else new Exchange(context, target, request, response).start();
  }

  function handleContinue(request: IncomingMessage, response: ServerResponse): void {
    const target = findTarget(request);
    if (target !== null && Number(request.headers["content-length"]) > context.maxBodyBytes) {
      new Exchange(context, target, request, response).refuseUnread();
      return;
    }
    if (target === null) {
      handleRequest(request, response);
      return;
    }
    const exchange = new Exchange(context, target, request, response);
    if (!exchange.isDenied) response.writeContinue();
    exchange.start();
  }

  function handleClientError(error: ClientError, socket: Duplex): void {
    handleBrokenRequest(context, error, socket as Socket).catch((cause: unknown) => {
      log.error({ err: cause }, "a broken request could not be handled");
      socket.destroy();
    });
  }

  function configureServer(server: Server): void {
    server.maxHeadersCount = 0;
  }

  // Without an `upgrade` listener Node parses a request that asks for an upgrade like any other, its body included.
  const plainServer = createServer(serverOptions, handleRequest);
  configureServer(plainServer);
  // It gets its connections by hand. Node holds requests to their time only on a server that listens: this starts the watch.
  plainServer.emit("listening");
  plainServer.on("checkContinue", handleContinue);
  plainServer.on("checkExpectation", handleRequest);
  plainServer.on("clientError", handleClientError);

  return {
    serverOptions,
    configureServer,
    matches: (request) => findTarget(request) !== null,
    handleRequest,
    handleContinue,
    handleClientError,
    handleUpgrade(request, socket, head) {
      socket.unshift(Buffer.concat([rebuildHead(request), head]));
      plainServer.emit("connection", socket);
    },
    handleConnect(_request, socket) {
      endGently(socket, formatAnswer(refuse("no-tunnel")));
    },
  };
}
