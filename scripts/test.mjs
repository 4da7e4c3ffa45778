// npm test: everything, in a real database and a real browser. The last line is "N passed, N failed".
import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import { checkNode } from "./steps/check-node.mjs";
import { ensureBrowser } from "./steps/ensure-browser.mjs";
import { ensureBuilt } from "./steps/ensure-built.mjs";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { projectRoot } from "./steps/project-root.mjs";
import { runPlaywright, runVitest } from "./steps/run-tests.mjs";
import { say } from "./steps/say.mjs";

function hasBrowserTests() {
  const directory = path.join(projectRoot, "tests", "e2e");
  return existsSync(directory) && readdirSync(directory, { recursive: true }).some((file) => file.endsWith(".spec.ts"));
}

async function runAll() {
  checkNode();
  await ensureInstalled();
  const browser = hasBrowserTests() ? await ensureBrowser() : null;
  await ensureBuilt();
  const results = [await runVitest()];
  if (browser !== null) results.push(await runPlaywright(browser));
  return results;
}

const results = await runAll().catch((error) => {
  say(error.message);
  return [{ passed: 0, failed: 1, skipped: 0 }];
});
const sum = (key) => results.reduce((total, result) => total + result[key], 0);
if (sum("passed") === 0 || sum("failed") > 0) process.exitCode = 1;
const skipped = sum("skipped") > 0 ? `, ${sum("skipped")} skipped` : "";
process.stdout.write(`${sum("passed")} passed, ${sum("failed")} failed${skipped}\n`);
