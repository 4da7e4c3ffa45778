import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { runNode } from "./run-node.mjs";
import { say } from "./say.mjs";

const RESULTS = path.join(projectRoot, ".data", "test-results");

/** Runs one test runner, its output passed through, and counts by its JSON report. A runner that fails without a failed test counts as one. */
async function runAndCount(name, program, programArguments, env, count) {
  const report = path.join(RESULTS, `${name}.json`);
  await rm(report, { force: true });
  let hasFailed = false;
  try {
    await runNode(program, programArguments(report), { env: env(report) });
  } catch {
    hasFailed = true;
  }
  const text = await readFile(report, "utf8").catch(() => null);
  const counted = text === null ? { passed: 0, failed: 0, skipped: 0 } : count(JSON.parse(text));
  if (hasFailed && counted.failed === 0) {
    say(`${name} failed outside of its tests; its output is above`);
    return { ...counted, failed: 1 };
  }
  return counted;
}

/** Unit, integration and conformance tests. */
export function runVitest() {
  return runAndCount(
    "vitest",
    "node_modules/vitest/vitest.mjs",
    (report) => ["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
    () => ({}),
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  );
}

/** Browser tests. A test that passed at a second try only would count as failed. */
export function runPlaywright(browser) {
  return runAndCount(
    "playwright",
    "node_modules/@playwright/test/cli.js",
    () => ["test", "--reporter=list,json"],
    (report) => ({ HOOKSCOPE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    ({ stats }) => ({ passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped }),
  );
}
