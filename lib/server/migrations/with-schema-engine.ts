import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import pg from "pg";
import { createEngineAdapter } from "./create-engine-adapter";
import { loadSchemaEngine, type SchemaEngineModule } from "./load-schema-engine";

type SchemaEngine = SchemaEngineModule["SchemaEngine"]["prototype"];

/** Loads the engine, hands it a connection to the database, and takes both away again, whatever `work` does. */
export async function withSchemaEngine<T>(url: string, work: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  const SchemaEngine = await loadSchemaEngine();
  const pool = new pg.Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  // A connection lost while idle shows as the failure of the next statement.
  pool.on("error", () => undefined);
  try {
    const adapter = bindMigrationAwareSqlAdapterFactory(createEngineAdapter(pool));
    const engine = await SchemaEngine.new({ datamodels: undefined }, () => undefined, adapter);
    try {
      return await work(engine);
    } finally {
      engine.free();
    }
  } finally {
    await pool.end();
  }
}
