import type { IncomingMessage, ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import type { Logger } from "pino";
import { Server } from "socket.io";
import type { Database } from "@/lib/database";
import { isAppError } from "@/lib/errors";
import type { Gate } from "@/lib/gate/create-gate";
import { HEARTBEAT_MS, SHARE_BEAT_MS, SOCKET_PATH } from "@/lib/live/events";
import type { LivePublisher } from "@/lib/live/live-publisher";
import type { Runtime } from "@/lib/runtime";
import type { Settings } from "@/lib/settings";
import { admitSocket, toRefusal } from "./admit-socket";
import { closeAfterRefusals } from "./close-after-refusals";
import { createEngine } from "./create-engine";
import { createHeartbeat } from "./create-heartbeat";
import { createPublisher } from "./create-publisher";
import { createSocketKeeper } from "./create-socket-keeper";
import type { HubServer } from "./hub-server";
import { openRelayGate } from "./relay/open-relay-gate";
import { serveSocket } from "./serve-socket";
import { createShareDoor } from "./shares/create-share-door";

/** A connection that has not said who it is by then is closed. */
const ADMISSION_MS = 10_000;

export interface Hub {
  readonly publisher: LivePublisher;
  /** How many are open, for metrics. */
  readonly connections: number;
  /** Requests under SOCKET_PATH. */
  handleRequest(request: IncomingMessage, response: ServerResponse): void;
  /** Upgrades under SOCKET_PATH. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Closes every connection; resolves within about a second, when all are closed. */
  close(): Promise<void>;
}

export interface HubParts {
  readonly db: Database;
  readonly settings: Pick<Settings, "PUBLIC_URL">;
  readonly log: Logger;
  /** Knows the password of the instance, where it has one. */
  readonly gate?: Gate | null;
  /** Relays are let in when given. */
  readonly getRuntime?: () => Runtime;
  /** Between two heartbeats; HEARTBEAT_MS unless a test is in a hurry. */
  readonly heartbeatMs?: number;
  /** Between two looks at the shares that are open; SHARE_BEAT_MS unless a test wants none. */
  readonly shareBeatMs?: number;
}

/** The live hub of one process: lets sockets in, takes them into the rooms of bins, and publishes to them. */
export function createHub(parts: HubParts): Hub {
  const { db, settings, log, gate = null, getRuntime, heartbeatMs = HEARTBEAT_MS, shareBeatMs = SHARE_BEAT_MS } = parts;
  const engine = createEngine(settings.PUBLIC_URL);
  const io: HubServer = new Server({ path: SOCKET_PATH, serveClient: false, connectTimeout: ADMISSION_MS });
  io.bind(engine);
  io.use((socket, next) => {
    admitSocket({ db, gate }, io, socket).then(
      () => next(),
      (error: unknown) => {
        if (!isAppError(error)) log.error({ err: error }, "a live connection could not be admitted");
        next(toRefusal(error));
        closeAfterRefusals(socket);
      },
    );
  });
  io.on("connection", (socket) => {
    serveSocket(db, log, socket).catch((error: unknown) => log.error({ err: error }, "a live connection failed"));
  });

  if (getRuntime !== undefined) openRelayGate(io, getRuntime, log);

  const shares = createShareDoor({ db, io, log, everyMs: shareBeatMs });
  const publisher = createPublisher(io, shares, log);
  const stopHeartbeat = createHeartbeat({ db, io, publisher, log, everyMs: heartbeatMs });
  const keeper = createSocketKeeper(log);
  return {
    publisher,
    get connections() {
      return engine.clientsCount;
    },
    handleRequest(request, response) {
      if (hasReadableTarget(request)) engine.handleRequest(request, response);
      else response.writeHead(400, { connection: "close" }).end();
    },
    handleUpgrade(request, socket, head) {
      keeper.keep(socket);
      if (hasReadableTarget(request)) engine.handleUpgrade(request, socket, head);
      else socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n");
    },
    async close() {
      stopHeartbeat();
      shares.stop();
      await io.close();
      await keeper.close();
    },
  };
}

/** The engine parses the target as a URL and throws where it cannot. */
function hasReadableTarget({ url }: IncomingMessage): boolean {
  return url !== undefined && URL.canParse(url, "http://hub");
}
