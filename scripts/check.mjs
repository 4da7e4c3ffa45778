// npm run check: format, lint, types, dependencies and unit tests, in seconds and without a database.
import { auditDependencies } from "./steps/audit-dependencies.mjs";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { generateClient } from "./steps/generate-client.mjs";
import { generateTypes } from "./steps/generate-types.mjs";
import { runNode } from "./steps/run-node.mjs";
import { runScript } from "./steps/run-script.mjs";
import { say } from "./steps/say.mjs";

await runScript(async () => {
  await ensureInstalled();
  await generateClient();
  await generateTypes();
  say("format and lint");
  await runNode("node_modules/@biomejs/biome/bin/biome", ["check", "--diagnostic-level=error", "."]);
  say("types");
  await runNode("node_modules/typescript/bin/tsc", ["--noEmit", "-p", "."]);
  say("dependencies");
  await auditDependencies();
  say("unit tests");
  await runNode("node_modules/vitest/vitest.mjs", ["run", "--project", "unit"]);
});
