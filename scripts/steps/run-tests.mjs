import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";
import { readPlaywrightReport, readVitestReport } from "./read-reports.mjs";
import { runNode } from "./run-node.mjs";
import { say } from "./say.mjs";

const RESULTS = path.join(projectRoot, ".data", "test-results");

/** More failures than these are no accident of a busy machine. */
const MOST_TRIED_AGAIN = 10;

/**
 * Runs a runner's tests, its output passed through, and counts them. The files of a few failures run once more, one at a
 * time: what fails there too has failed, what passes is named as unsteady, so that it is seen and mended.
 */
async function runAndCount(runner) {
  const first = await run(runner, []);
  const broken = first.files.filter((file) => file.failed.length > 0);
  const failures = broken.flatMap((file) => file.failed.map((title) => `${file.file}: ${title}`));
  if (!first.hasFailed || failures.length > MOST_TRIED_AGAIN) return count(runner, first);
  say(
    failures.length === 0 ? "failed outside of a test; all of it again" : "failed; these files again, one at a time:",
  );
  for (const failure of failures) say(`  ${failure}`);
  const names = broken.map((file) => file.file);
  const second = await run(runner, names);
  const isTriedAgain = (file) => second.files.some((other) => other.file === file.file);
  const kept = names.length === 0 ? [] : first.files.filter((file) => !isTriedAgain(file));
  if (!second.hasFailed) for (const failure of failures) say(`unsteady, passed at the second try: ${failure}`);
  return count(runner, { files: [...kept, ...second.files], hasFailed: second.hasFailed });
}

async function run({ name, program, toArguments, env, read }, files) {
  const report = path.join(RESULTS, `${name}.json`);
  await rm(report, { force: true });
  let hasFailed = false;
  try {
    await runNode(program, toArguments(report, files), { env: env(report) });
  } catch {
    hasFailed = true;
  }
  const text = await readFile(report, "utf8").catch(() => null);
  return { files: text === null ? [] : read(JSON.parse(text)), hasFailed };
}

/** A runner that fails without a failed test counts as one. */
function count({ name }, { files, hasFailed }) {
  const sum = (toNumber) => files.reduce((total, file) => total + toNumber(file), 0);
  const failed = sum((file) => file.failed.length);
  if (hasFailed && failed === 0) say(`${name} failed outside of its tests; its output is above`);
  return {
    passed: sum((file) => file.passed),
    failed: hasFailed ? Math.max(1, failed) : failed,
    skipped: sum((file) => file.skipped),
  };
}

/** Unit, integration and conformance tests. */
export function runVitest() {
  return runAndCount({
    name: "vitest",
    program: "node_modules/vitest/vitest.mjs",
    toArguments: (report, files) => [
      ...["run", "--reporter=default", "--reporter=json", `--outputFile.json=${report}`],
      ...(files.length > 0 ? ["--no-file-parallelism", ...files] : []),
    ],
    env: () => ({}),
    read: readVitestReport,
  });
}

/** Browser tests. */
export function runPlaywright(browser) {
  return runAndCount({
    name: "playwright",
    program: "node_modules/@playwright/test/cli.js",
    toArguments: (_report, files) => [
      ...["test", "--reporter=list,json"],
      // What the first try left of a failure stays.
      ...(files.length > 0 ? ["--workers=1", `--output=${path.join(RESULTS, "e2e-again")}`, ...files] : []),
    ],
    env: (report) => ({ HOOKSCOPE_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
    read: readPlaywrightReport,
  });
}
