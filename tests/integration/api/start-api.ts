import { pino } from "pino";
import type { Database } from "@/lib/database";
import { createDatabase } from "@/lib/server/create-database";
import { type Instance, startInstance } from "@/tests/setup/start-instance";
import { type Api, createApiClient } from "./api-client";

export interface RunningApi {
  readonly api: Api;
  readonly db: Database;
  readonly instance: Instance;
  stop(): Promise<void>;
}

/** An instance on a database of its own, a client for it, and the database for looking behind it. */
export async function startApi(env: Readonly<Record<string, string>> = {}): Promise<RunningApi> {
  const instance = await startInstance({ env });
  const { db, close } = createDatabase(instance.databaseUrl, pino({ level: "silent" }));
  return {
    api: createApiClient(instance.url),
    db,
    instance,
    async stop() {
      await close();
      await instance.stop();
    },
  };
}
