import path from "node:path";
import { findBrowser, isBrowser } from "./find-browser.mjs";
import { projectRoot } from "./project-root.mjs";
import { runCommand } from "./run-command.mjs";
import { runNode } from "./run-node.mjs";
import { say } from "./say.mjs";

/**
 * A browser for the tests: the system's, else Playwright's own (kept in the clone), else, as root on Debian and its
 * kin, the distribution's. Throws one line when none can be had.
 */
export async function ensureBrowser() {
  return (await findBrowser()) ?? (await installFromPlaywright()) ?? (await installFromDistribution()) ?? fail();
}

async function installFromPlaywright() {
  process.env.PLAYWRIGHT_BROWSERS_PATH ??= path.join(projectRoot, ".data", "browsers");
  const { chromium } = await import("@playwright/test");
  if (await isBrowser(chromium.executablePath())) return chromium.executablePath();
  say("no Chromium on this system: installing Playwright's, once");
  try {
    await runNode("node_modules/@playwright/test/cli.js", ["install", "chromium"]);
  } catch {
    say("Playwright's browser could not be had");
    return null;
  }
  if (await isBrowser(chromium.executablePath())) return chromium.executablePath();
  say("Playwright's browser does not run here: libraries that it needs are missing");
  return null;
}

async function installFromDistribution() {
  if (process.getuid?.() !== 0) return null;
  say("installing the distribution's package chromium");
  try {
    await runCommand("apt-get", ["update"]);
    await runCommand("apt-get", ["install", "--yes", "--no-install-recommends", "chromium"]);
  } catch (error) {
    say(error.message);
    return null;
  }
  return findBrowser();
}

function fail() {
  throw new Error("The tests need a browser. Install Chromium or Chrome, or name one with HOOKSCOPE_BROWSER=<file>.");
}
