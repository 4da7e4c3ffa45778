import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";

export type SchemaEngineModule = typeof import("@prisma/schema-engine-wasm/schema_engine_bg");

let loaded: Promise<SchemaEngineModule["SchemaEngine"]> | undefined;

/**
 * Prisma's own schema engine, as WebAssembly, one instance per process: its module keeps the instance in a variable of
 * its own, and a second one hangs.
 */
export function loadSchemaEngine(): Promise<SchemaEngineModule["SchemaEngine"]> {
  loaded ??= instantiate();
  return loaded;
}

// The package's default entry imports the .wasm as a module, which Node 20 cannot; its inner module takes an instance.
async function instantiate() {
  const engine = await import("@prisma/schema-engine-wasm/schema_engine_bg");
  const require = createRequire(path.join(findProjectRoot(), "package.json"));
  // The package's exports do not list the .wasm; it lies beside the module that they do list.
  const modulePath = require.resolve("@prisma/schema-engine-wasm/schema_engine_bg");
  const bytes = await readFile(path.join(path.dirname(modulePath), "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(bytes, { "./schema_engine_bg.js": { ...engine } });
  const start = instance.exports.__wbindgen_start;
  if (typeof start !== "function") throw new Error("@prisma/schema-engine-wasm is not of the version expected.");
  engine.__wbg_set_wasm(instance.exports);
  start();
  return engine.SchemaEngine;
}
