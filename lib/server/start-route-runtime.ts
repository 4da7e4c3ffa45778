import { createCapture } from "@/lib/capture/create-capture";
import { createDriftCheck } from "@/lib/comparisons/drift/create-drift-check";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { createSender } from "@/lib/outgoing/create-sender";
import { createRelayRegistry } from "@/lib/relays/create-relay-registry";
import { createPairingDesk } from "@/lib/relays/pairing/create-pairing-desk";
import { createBulkRunner } from "@/lib/resends/bulk/create-bulk-runner";
import { createForwarder } from "@/lib/resends/forwarding/create-forwarder";
import { getRuntime, type Runtime, setRuntime } from "@/lib/runtime";
import { createComparer } from "./comparer/create-comparer";
import { createDatabase } from "./create-database";
import { createLogger } from "./create-logger";
import { StartFailure } from "./describe-start-failure";
import { findProblem } from "./find-problem";
import { findPublicUrl } from "./find-public-url";
import { migrateDatabase } from "./migrate-database";
import { openSealer } from "./open-sealer";
import { readSettings } from "./read-settings";
import { createRedactor } from "./redactor/create-redactor";
import { findWorker } from "./threads/find-worker";

/** Without our own server there are no sockets: watchers do not exist, lists are read by asking. */
const NOBODY: LivePublisher = {
  isWatched: () => false,
  hits: () => {},
  hitChanged: () => {},
  hitsDeleted: () => {},
  resendAttempt: () => {},
  bulkResend: () => {},
  relaysChanged: () => {},
  targetsChanged: () => {},
  binChanged: () => {},
  binDeleted: () => {},
  keyRevoked: () => {},
  shareRevoked: () => {},
};

/**
 * Makes the runtime where Next runs without server.ts: captures come through the route door alone, and nothing is live.
 * Needs DATABASE_URL. The host's own shutdown ends it: every answer waits for its commit anyway.
 */
export async function startRouteRuntime(): Promise<void> {
  const settings = readSettings(process.env);
  if (settings.DATABASE_URL === undefined) {
    throw new StartFailure("Next without Hookscope's server needs DATABASE_URL. With an embedded database: npm start.");
  }
  if (settings.ACCESS_PASSWORD !== undefined) {
    throw new StartFailure("ACCESS_PASSWORD is asked for by Hookscope's own server. Start it with: npm start.");
  }
  const log = createLogger(settings);
  await migrateDatabase(settings.DATABASE_URL, log);
  const databaseUrl = settings.DATABASE_URL;
  const { db, runStatement } = createDatabase(databaseUrl, log);
  const sealer = await openSealer(db, settings, process.cwd());
  const comparer = createComparer({ file: findWorker(process.cwd(), "comparer"), db, databaseUrl });
  const redactor = createRedactor(findWorker(process.cwd(), "redactor"));
  const drift = createDriftCheck({ db, live: NOBODY, log, comparer });
  const forwarder = createForwarder(getRuntime, log);
  const capture = createCapture({ db, runStatement, settings, sealer, live: NOBODY, drift, forwarder, log });
  const publicUrl = findPublicUrl(settings, settings.PORT);
  const runtime: Runtime = {
    settings,
    publicUrl,
    db,
    log,
    live: NOBODY,
    bins: capture.bins,
    capture,
    comparer,
    drift,
    redactor,
    sealer,
    gate: null,
    sender: createSender(settings, { publicUrl, port: settings.PORT }),
    bulk: createBulkRunner(getRuntime, log),
    relays: createRelayRegistry({ onChange: () => {} }),
    pairings: createPairingDesk(),
    forwarder,
    findProblem: () => findProblem(db),
  };
  setRuntime(runtime);
  forwarder.wake();
}
