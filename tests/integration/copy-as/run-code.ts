import { spawn, spawnSync } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** How a file of each language is run here. */
const COMMANDS = {
  curl: ["sh"],
  python: ["python3"],
  fetch: [process.execPath],
} as const;
export type RunnableFormat = keyof typeof COMMANDS;

/** Whether this machine can run code in that language: its tests are skipped, visibly, where it cannot. */
export function isRunnable(format: RunnableFormat): boolean {
  const programs = format === "curl" ? ["sh", "curl", "base64"] : [COMMANDS[format][0]];
  return programs.every((program) => {
    const { error } = spawnSync(program, ["--version"], { stdio: "ignore" });
    return error === undefined;
  });
}

/** Runs code as a person would: saved to a file of that name, in a directory with the other files. Throws what it says. */
export async function runCode(
  format: RunnableFormat,
  fileName: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<string> {
  const directory = await mkdtemp(path.join(tmpdir(), "hookscope-code-"));
  try {
    for (const [name, content] of Object.entries(files)) await writeFile(path.join(directory, name), content);
    const { code, output } = await run(COMMANDS[format][0], [fileName], directory);
    if (code !== 0)
      throw new Error(`${format} ended with ${code}: ${output}\n${String(files[fileName]).slice(0, 4000)}`);
    return output;
  } finally {
    await rm(directory, { recursive: true });
  }
}

function run(
  command: string,
  parameters: readonly string[],
  cwd: string,
): Promise<{ code: number | null; output: string }> {
  const { PATH, HOME } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(command, parameters, {
      cwd,
      env: { NODE_ENV: "test", PATH, HOME },
      stdio: ["ignore", "pipe", "pipe"],
    });
    let output = "";
    child.stdout.on("data", (chunk) => {
      output += chunk;
    });
    child.stderr.on("data", (chunk) => {
      output += chunk;
    });
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, output }));
  });
}
