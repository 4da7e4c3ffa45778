import { spawn } from "node:child_process";
import { projectRoot } from "./project-root.mjs";

/** Runs a program of the system, its output passed through. Rejects when it is missing or fails. */
export async function runCommand(command, words) {
  const child = spawn(command, words, {
    cwd: projectRoot,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  });
  const code = await new Promise((resolve, reject) => {
    child.once("error", () => reject(new Error(`There is no ${command} here.`)));
    child.once("close", resolve);
  });
  if (code !== 0) throw new Error(`${command} failed with exit code ${code}.`);
}
