import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

/** The npm that started us, else the one of the PATH. */
function npmCommand() {
  const running = process.env.npm_execpath;
  if (running && path.basename(running).startsWith("npm-cli")) return { command: process.execPath, words: [running] };
  // On Windows npm is a .cmd file, which only a shell runs.
  return { command: "npm", words: [], shell: process.platform === "win32" };
}

/** Runs npm in the clone, its output passed through on stderr. Throws when it fails. */
export async function runNpm(npmArguments) {
  const { command, words, shell = false } = npmCommand();
  const child = spawn(command, [...words, ...npmArguments], {
    cwd: projectRoot,
    shell,
    stdio: ["ignore", 2, 2],
  });
  const [code] = await once(child, "close");
  if (code !== 0) throw new Error(`npm ${npmArguments[0]} failed (exit code ${code}); its output is above.`);
}
