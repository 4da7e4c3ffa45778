// npm run migration -- <name>: writes the SQL from the migrations there are to prisma/schema.prisma as a new migration.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { projectRoot } from "./steps/project-root.mjs";
import { runScript } from "./steps/run-script.mjs";
import { say } from "./steps/say.mjs";

const OUTFILE = "dist/write-migration.mjs";

await runScript(async () => {
  await ensureInstalled();
  const { build } = await import("esbuild");
  const { bundleOptions } = await import("./steps/bundle-options.mjs");
  await build({ ...bundleOptions, entryPoints: ["lib/server/migrations/write-migration.ts"], outfile: OUTFILE });
  const { writeMigration } = await import(pathToFileURL(path.join(projectRoot, OUTFILE)).href);
  const file = await writeMigration(process.argv[2] ?? "", new Date());
  say(
    file === null
      ? "the migrations say what the schema says: nothing to write"
      : `wrote ${file}; read it before you commit it`,
  );
});
