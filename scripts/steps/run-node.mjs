import { spawn } from "node:child_process";
import { homeEnvironment } from "./home-environment.mjs";
import { projectRoot } from "./project-root.mjs";

/**
 * Runs a Node program of the clone (path relative to its root) in the clone's directory, with a home directory there, its
 * output passed through, or, with `quiet`, shown only when it fails. Rejects with one line when it fails.
 */
export async function runNode(program, programArguments = [], { env = {}, quiet = false } = {}) {
  const child = spawn(process.execPath, [program, ...programArguments], {
    cwd: projectRoot,
    env: { ...(await homeEnvironment()), ...env },
    stdio: quiet ? ["ignore", "pipe", "pipe"] : ["ignore", "inherit", "inherit"],
  });
  const output = [];
  child.stdout?.on("data", (chunk) => output.push(chunk));
  child.stderr?.on("data", (chunk) => output.push(chunk));
  const { code, signal } = await new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code, signal }));
  });
  if (code === 0) return;
  process.stderr.write(Buffer.concat(output));
  throw new Error(`${program} ended with ${signal ?? `exit code ${code}`}.`);
}
