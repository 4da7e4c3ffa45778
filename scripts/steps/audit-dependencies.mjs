import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { findLicenceProblems } from "./find-licence-problems.mjs";
import { homeEnvironment } from "./home-environment.mjs";
import { projectRoot } from "./project-root.mjs";
import { readAudit } from "./read-audit.mjs";
import { say } from "./say.mjs";

// Without a network npm tries for minutes.
const PATIENCE_MS = 20_000;

/**
 * Rejects, with one line a package, where a licence does not fit or a weakness is known of what the program runs with.
 * Where the registry does not answer, weaknesses are skipped with a line that says so.
 */
export async function auditDependencies() {
  const lock = JSON.parse(await readFile(path.join(projectRoot, "package-lock.json"), "utf8"));
  const { problems, skipped } = readAudit(await runAudit());
  if (skipped !== null) say(`known weaknesses of dependencies: not looked up (${skipped})`);
  const found = [...findLicenceProblems(lock.packages), ...problems];
  if (found.length > 0) throw new Error(`Dependencies that must not stay:\n  ${found.join("\n  ")}`);
}

/** What it prints; also where it fails, as it does where it finds something. */
async function runAudit() {
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  const options = {
    cwd: projectRoot,
    env: await homeEnvironment(),
    timeout: PATIENCE_MS,
    shell: process.platform === "win32",
  };
  return new Promise((resolve) => {
    execFile(npm, ["audit", "--omit=dev", "--json"], { ...options, maxBuffer: 64 * 1024 * 1024 }, (_error, stdout) =>
      resolve(String(stdout)),
    );
  });
}
