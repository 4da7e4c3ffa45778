// The composition root: makes what the process owns, in order, and says how it ends. Wiring only.
import { fileURLToPath } from "node:url";
import type { Logger } from "pino";
import { createCapture } from "@/lib/capture/create-capture";
import { createNodeDoor } from "@/lib/capture/node-door/create-node-door";
import type { AskRelay } from "@/lib/capture/relay-answer";
import { createDriftCheck } from "@/lib/comparisons/drift/create-drift-check";
import { createGate } from "@/lib/gate/create-gate";
import { createHub } from "@/lib/live/hub/create-hub";
import { createSender } from "@/lib/outgoing/create-sender";
import { askRelay as askRelayOf } from "@/lib/relays/ask-relay";
import { createRelayRegistry } from "@/lib/relays/create-relay-registry";
import { createPairingDesk } from "@/lib/relays/pairing/create-pairing-desk";
import { createBulkRunner } from "@/lib/resends/bulk/create-bulk-runner";
import { createForwarder } from "@/lib/resends/forwarding/create-forwarder";
import { getRuntime, type Runtime, setRuntime } from "@/lib/runtime";
import { announce } from "@/lib/server/announce";
import { createComparer } from "@/lib/server/comparer/create-comparer";
import { createDispatcher } from "@/lib/server/create-dispatcher";
import { createLogger } from "@/lib/server/create-logger";
import { createPages } from "@/lib/server/create-pages";
import { createServer } from "@/lib/server/create-server";
import { createShutdown, type Shutdown } from "@/lib/server/create-shutdown";
import { declareBins } from "@/lib/server/declare-bins";
import { describeStartFailure } from "@/lib/server/describe-start-failure";
import { findProblem } from "@/lib/server/find-problem";
import { findPublicUrl } from "@/lib/server/find-public-url";
import { createLimiter } from "@/lib/server/limits/create-limiter";
import { listen } from "@/lib/server/listen";
import { openDatabase } from "@/lib/server/open-database";
import { openSealer } from "@/lib/server/open-sealer";
import { readSettings } from "@/lib/server/read-settings";
import { createRedactor } from "@/lib/server/redactor/create-redactor";
import { startChores } from "@/lib/server/start-chores";
import { findWorker } from "@/lib/server/threads/find-worker";
import type { Settings } from "@/lib/settings";

// The bundle lies in dist/, one level below the project.
const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function start(shutdown: Shutdown): Promise<void> {
  const settings = readSettings(process.env);
  const log = createLogger(settings);
  shutdown.listenForSignals(log);

  const { close, ...opened } = await openDatabase(settings, ROOT, log);
  shutdown.add("database", close);
  const ground: Ground = { ...opened, settings, log, sealer: await openSealer(opened.db, settings, ROOT) };
  const parts = createParts(ground);
  const { pages, drift, comparer, redactor, hub, capture, forwarder } = parts;

  const listening = await listen(parts.server, settings.HOST, settings.PORT);
  shutdown.add("pages", pages.close);
  // Stopped after the comparer, which gives up what it waits for.
  shutdown.add("drift", drift.close);
  shutdown.add("comparer", comparer.close);
  shutdown.add("redactor", redactor.close);
  shutdown.add("connections", listening.whenEnded);
  shutdown.add("live connections", hub.close);
  shutdown.add("captures", capture.drain);
  shutdown.add("listener", listening.close);

  const runtime = createRuntime(ground, parts, listening.port);
  // Stopped after the sender, which ends what is under way.
  shutdown.add("forwarding", forwarder.close);
  shutdown.add("resends", runtime.sender.close);
  shutdown.add("bulk resends", runtime.bulk.close);
  setRuntime(runtime);
  startChores(runtime, shutdown);

  await declareBins(runtime, ROOT);
  await pages.open({ hostname: settings.HOST, port: listening.port });
  log.info({ url: runtime.publicUrl }, "ready");
  announce(runtime.publicUrl, settings);
}

/** What all else stands on. */
interface Ground extends Omit<Awaited<ReturnType<typeof openDatabase>>, "close"> {
  readonly settings: Settings;
  readonly log: Logger;
  readonly sealer: Runtime["sealer"];
}

type Parts = ReturnType<typeof createParts>;

/** What answers requests, and what captures lead to. Nothing listens yet. */
function createParts({ settings, log, db, url: databaseUrl, runStatement, sealer }: Ground) {
  const isDevelopment = process.env.NODE_ENV === "development";
  const gate = createGate(settings.ACCESS_PASSWORD);
  const hub = createHub({ db, settings, log, gate, getRuntime });
  const live = hub.publisher;
  const comparer = createComparer({ file: findWorker(ROOT, "comparer"), db, databaseUrl });
  const redactor = createRedactor(findWorker(ROOT, "redactor"));
  const drift = createDriftCheck({ db, live, log, comparer });
  const forwarder = createForwarder(getRuntime, log);
  const askRelay: AskRelay = (hit, name) => askRelayOf(getRuntime(), { ...hit, name });
  const capture = createCapture({ db, runStatement, settings, sealer, live, drift, forwarder, askRelay, log });
  const door = createNodeDoor({ capture, settings, log });
  const pages = createPages({ root: ROOT, isDevelopment, log });
  const limiter = createLimiter(settings);
  const dispatcher = createDispatcher({ settings, isDevelopment, door, live: hub, pages, gate, limiter });
  const server = createServer(door, dispatcher);
  return { gate, hub, comparer, redactor, drift, forwarder, capture, pages, server };
}

function createRuntime({ settings, log, db, sealer }: Ground, parts: Parts, port: number): Runtime {
  const { hub, capture, comparer, redactor, drift, gate, forwarder } = parts;
  const publicUrl = findPublicUrl(settings, port);
  return {
    settings,
    publicUrl,
    db,
    log,
    live: hub.publisher,
    bins: capture.bins,
    capture,
    comparer,
    drift,
    redactor,
    sealer,
    gate,
    sender: createSender(settings, { publicUrl, port }),
    bulk: createBulkRunner(getRuntime, log),
    relays: createRelayRegistry({ onChange: hub.publisher.relaysChanged }),
    pairings: createPairingDesk(),
    forwarder,
    findProblem: () => findProblem(db),
  };
}

const shutdown = createShutdown();
try {
  await start(shutdown);
} catch (error) {
  process.stderr.write(`hookscope: ${describeStartFailure(error)}\n`);
  await shutdown.run();
  process.exit(1);
}
