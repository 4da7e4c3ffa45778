import { execFile } from "node:child_process";
import { access } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const PLACES = {
  darwin: [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ],
  win32: [
    "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
    "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
  ],
};

/** Whether the browser is there and has the libraries that it needs. */
export async function isBrowser(file) {
  // On Windows `--version` opens a window.
  const trial = process.platform === "win32" ? access(file) : run(file, ["--version"], { timeout: 30_000 });
  return trial.then(
    () => true,
    () => false,
  );
}

/** A Chromium or Chrome that the system has; null when it has none. */
export async function findBrowser() {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter(Boolean);
  const onPath = folders.flatMap((folder) => NAMES.map((name) => path.join(folder, name)));
  const candidates = [process.env.HOOKSCOPE_BROWSER, ...(PLACES[process.platform] ?? onPath)].filter(Boolean);
  for (const file of candidates) {
    const isPresent = await access(file).then(
      () => true,
      () => false,
    );
    if (isPresent && (await isBrowser(file))) return file;
  }
  return null;
}
