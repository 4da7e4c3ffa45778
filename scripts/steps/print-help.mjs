import { readFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/** Prints all settings, out of .env.example, which is generated from lib/settings.ts. */
export async function printHelp() {
  const example = await readFile(path.join(projectRoot, ".env.example"), "utf8");
  process.stdout.write(`npm start: installs, builds and serves Hookscope. Needs Node and npm only.

Settings are environment variables, or lines of a file .env in this directory (the environment wins):

${example
  .replace(/^(# [^\n]*\n)+\n/, "")
  .replace(/^# ?/gm, "")
  .trim()}
`);
}
