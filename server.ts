// The composition root: makes what the process owns, in order, and says how it ends. Wiring only.
import { fileURLToPath } from "node:url";
import { purgeDeletedBins } from "@/lib/bins/purge-deleted-bins";
import { createCapture } from "@/lib/capture/create-capture";
import { createNodeDoor } from "@/lib/capture/node-door/create-node-door";
import { removeExpiredHits } from "@/lib/hits/retention/remove-expired-hits";
import { createHub } from "@/lib/live/hub/create-hub";
import { setRuntime } from "@/lib/runtime";
import { announce } from "@/lib/server/announce";
import { createDispatcher } from "@/lib/server/create-dispatcher";
import { createLogger } from "@/lib/server/create-logger";
import { createPages } from "@/lib/server/create-pages";
import { createServer } from "@/lib/server/create-server";
import { createShutdown, type Shutdown } from "@/lib/server/create-shutdown";
import { describeStartFailure } from "@/lib/server/describe-start-failure";
import { findProblem } from "@/lib/server/find-problem";
import { findPublicUrl } from "@/lib/server/find-public-url";
import { listen } from "@/lib/server/listen";
import { openDatabase } from "@/lib/server/open-database";
import { readSettings } from "@/lib/server/read-settings";
import { repeat } from "@/lib/server/repeat";

// The bundle lies in dist/, one level below the project.
const ROOT = fileURLToPath(new URL("..", import.meta.url));

async function start(shutdown: Shutdown): Promise<void> {
  const settings = readSettings(process.env);
  const isDevelopment = process.env.NODE_ENV === "development";
  const log = createLogger(settings);
  shutdown.listenForSignals(log);

  const { db, close } = await openDatabase(settings, ROOT, log);
  shutdown.add("database", close);

  const hub = createHub({ db, settings, log });
  const capture = createCapture({ db, settings, live: hub.publisher, log });
  const door = createNodeDoor({ capture, settings, log });
  const pages = createPages({ root: ROOT, isDevelopment, log });
  const server = createServer(door, createDispatcher({ settings, isDevelopment, door, live: hub, pages }));

  const listening = await listen(server, settings.HOST, settings.PORT);
  shutdown.add("pages", pages.close);
  shutdown.add("connections", listening.whenEnded);
  shutdown.add("live connections", hub.close);
  shutdown.add("captures", capture.drain);
  shutdown.add("listener", listening.close);

  const publicUrl = findPublicUrl(settings, listening.port);
  const runtime = {
    settings,
    publicUrl,
    db,
    log,
    live: hub.publisher,
    bins: capture.bins,
    capture,
    findProblem: () => findProblem(db),
  };
  setRuntime(runtime);
  const every = settings.PURGE_INTERVAL_MS;
  const purge = repeat("purge of deleted bins", every, (signal) => purgeDeletedBins(runtime, signal), log);
  const retention = repeat("retention", every, (signal) => removeExpiredHits(runtime, signal), log);
  shutdown.add("purge", purge.stop);
  shutdown.add("retention", retention.stop);

  await pages.open({ hostname: settings.HOST, port: listening.port });
  log.info({ url: publicUrl }, "ready");
  announce(publicUrl, settings);
}

const shutdown = createShutdown();
try {
  await start(shutdown);
} catch (error) {
  process.stderr.write(`hookscope: ${describeStartFailure(error)}\n`);
  await shutdown.run();
  process.exit(1);
}
