// npm start: from a fresh clone to a served page, with Node and npm only.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { checkNode } from "./steps/check-node.mjs";
import { ensureBuilt } from "./steps/ensure-built.mjs";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { loadEnvFile } from "./steps/load-env-file.mjs";
import { printHelp } from "./steps/print-help.mjs";
import { projectRoot } from "./steps/project-root.mjs";
import { runScript } from "./steps/run-script.mjs";

await runScript(async () => {
  if (process.argv.includes("--help") || process.argv.includes("-h")) return printHelp();
  checkNode();
  await ensureInstalled();
  await ensureBuilt();
  loadEnvFile();
  process.env.NODE_ENV = "production";
  process.env.NEXT_TELEMETRY_DISABLED = "1";
  process.setSourceMapsEnabled(true);
  process.chdir(projectRoot);
  // In this process, so that signals reach the server itself.
  await import(pathToFileURL(path.join(projectRoot, "dist", "server.mjs")).href);
});
