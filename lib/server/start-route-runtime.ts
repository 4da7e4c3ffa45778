import { createCapture } from "@/lib/capture/create-capture";
import type { LivePublisher } from "@/lib/live/live-publisher";
import { type Runtime, setRuntime } from "@/lib/runtime";
import { createDatabase } from "./create-database";
import { createLogger } from "./create-logger";
import { StartFailure } from "./describe-start-failure";
import { findProblem } from "./find-problem";
import { findPublicUrl } from "./find-public-url";
import { migrateDatabase } from "./migrate-database";
import { readSettings } from "./read-settings";

/** Without our own server there are no sockets: watchers do not exist, lists are read by asking. */
const NOBODY: LivePublisher = {
  isWatched: () => false,
  hits: () => {},
  hitChanged: () => {},
  hitsDeleted: () => {},
  binChanged: () => {},
  binDeleted: () => {},
  keyRevoked: () => {},
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
  const log = createLogger(settings);
  await migrateDatabase(settings.DATABASE_URL, log);
  const { db } = createDatabase(settings.DATABASE_URL, log);
  const capture = createCapture({ db, settings, live: NOBODY, log });
  const runtime: Runtime = {
    settings,
    publicUrl: findPublicUrl(settings, settings.PORT),
    db,
    log,
    live: NOBODY,
    bins: capture.bins,
    capture,
    findProblem: () => findProblem(db),
  };
  setRuntime(runtime);
}
