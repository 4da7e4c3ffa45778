import { rm } from "node:fs/promises";
import path from "node:path";
import { findMissingPackages } from "./find-missing-packages.mjs";
import { projectRoot } from "./project-root.mjs";
import { runNpm } from "./run-npm.mjs";
import { say } from "./say.mjs";

// npm's cache would lie in the home directory, which may not be writable, and is none of our business.
const CACHE = path.join(projectRoot, ".data", "npm-cache");

/** Installs the packages of package-lock.json, unless they are there: then no network is needed. */
export async function ensureInstalled() {
  const missing = await findMissingPackages();
  if (missing.length === 0) return;
  say(`installing packages (${missing.length} missing), once; this takes a minute`);
  try {
    await runNpm(["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund", "--cache", CACHE]);
  } finally {
    await rm(CACHE, { recursive: true, force: true });
  }
  say("installed");
}
