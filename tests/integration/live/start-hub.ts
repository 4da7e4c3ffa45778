import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { io, type ManagerOptions, type SocketOptions } from "socket.io-client";
import { createBin } from "@/lib/bins/create-bin";
import { awaitAnswer } from "@/lib/capture/await-answer";
import { createCapture } from "@/lib/capture/create-capture";
import { createDriftCheck } from "@/lib/comparisons/drift/create-drift-check";
import { listHits } from "@/lib/hits/list-hits";
import { createLiveConnection, type LiveConnection } from "@/lib/live/client/create-live-connection";
import type { HitRange } from "@/lib/live/client/fetch-hits";
import type { LiveSocket } from "@/lib/live/client/live-socket";
import { openLiveSocket } from "@/lib/live/client/open-live-socket";
import { SOCKET_PATH } from "@/lib/live/events";
import { createHub } from "@/lib/live/hub/create-hub";
import { createSender } from "@/lib/outgoing/create-sender";
import { createRelayRegistry } from "@/lib/relays/create-relay-registry";
import { createPairingDesk } from "@/lib/relays/pairing/create-pairing-desk";
import type { Runtime } from "@/lib/runtime";
import { createComparer } from "@/lib/server/comparer/create-comparer";
import { createDatabase } from "@/lib/server/create-database";
import { createRedactor } from "@/lib/server/redactor/create-redactor";
import { parseSettings } from "@/lib/settings";
import type { Actor } from "@/lib/workspaces/actor";
import { findActor } from "@/lib/workspaces/find-actor";
import { buildWireRequest } from "@/tests/builders/build-wire-request";
import { createTestDatabase } from "@/tests/setup/create-test-database";

export interface TestBin {
  readonly id: string;
  readonly slug: string;
  readonly key: string;
  readonly actor: Actor;
}

export type HubInstance = Awaited<ReturnType<typeof startHub>>;

/** The hub with capture before it and a database behind it, on a free port, in this process. */
export async function startHub({ heartbeatMs = 60_000 } = {}) {
  const database = await createTestDatabase();
  const log = pino({ level: "silent" });
  const { db, runStatement, close } = createDatabase(database.url, log);
  const settings = parseSettings({ DATABASE_URL: database.url });
  const hub = createHub({ db, settings, log, heartbeatMs });
  const comparer = createComparer({ file: null, db, databaseUrl: database.url });
  const drift = createDriftCheck({ db, live: hub.publisher, log, comparer });
  const live = hub.publisher;
  const forwarder = { noteStored: () => {}, wake: () => {}, lookForAbandoned: async () => {}, close: async () => {} };
  const capture = createCapture({ db, runStatement, settings, sealer: null, live, drift, forwarder, log });
  const server = createServer(hub.handleRequest).on("upgrade", hub.handleUpgrade);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const runtime: Runtime = {
    settings,
    publicUrl: url,
    db,
    log,
    live: hub.publisher,
    bins: capture.bins,
    capture,
    comparer,
    drift,
    redactor: createRedactor(null),
    sealer: null,
    gate: null,
    sender: createSender(settings, { publicUrl: url, port: 0 }),
    relays: createRelayRegistry({ onChange: hub.publisher.relaysChanged }),
    pairings: createPairingDesk(),
    forwarder,
    bulk: { wake: () => {}, lookForAbandoned: async () => {}, close: async () => {} },
    findProblem: async () => null,
  };

  return {
    url,
    db,
    hub,
    runtime,
    async makeBin(): Promise<TestBin> {
      const { bin, workspaceKey } = await createBin(runtime, null, {});
      const actor = await findActor(db, { bearer: workspaceKey, cookie: null });
      if (workspaceKey === null || actor === null) throw new Error("A bin of a new workspace comes with its key.");
      return { id: bin.id, slug: bin.slug, key: workspaceKey, actor };
    },
    /** Captures one request and returns its seq. */
    async capture(bin: TestBin): Promise<number> {
      const answer = await awaitAnswer(capture, buildWireRequest(bin.slug));
      if (answer.hit === null) throw new Error(`Not captured: ${answer.status}`);
      return answer.hit.seq;
    },
    /** A bare client, for what our own never does. */
    openSocket(options: Partial<ManagerOptions & SocketOptions>): LiveSocket {
      return io(url, { path: SOCKET_PATH, forceNew: true, reconnection: false, transports: ["websocket"], ...options });
    },
    /** Our own client with the API's list behind it, and the socket it uses, to break it. */
    connectLive(bin: TestBin): { connection: LiveConnection; socket: Promise<LiveSocket> } {
      const socket = openLiveSocket({ url, token: bin.key });
      const fetchHits = async (range: HitRange) =>
        (await listHits(runtime, bin.actor, { ...range, order: "asc" })).hits;
      return { connection: createLiveConnection({ openSocket: () => socket, fetchHits }), socket };
    },
    async stop(): Promise<void> {
      await hub.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await capture.drain();
      await close();
      await database.drop();
    },
  };
}
