import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { promisify } from "node:util";

const run = promisify(execFile);

/** Whether a process with this id runs, whoever owns it. One that ended and that nobody has collected does not. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

// In a container an orphan's remains often stay: the first process there collects none but its own children.
function isZombie(pid: number): boolean {
  if (process.platform !== "linux") return false;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.charAt(stat.lastIndexOf(")") + 2) === "Z";
  } catch {
    return false;
  }
}

/** The command line of a process, its arguments separated by spaces; null where it cannot be known. */
export async function findCommandLine(pid: number): Promise<string | null> {
  if (process.platform === "linux") {
    const bytes = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => null);
    return bytes === null ? null : bytes.replaceAll("\0", " ").trim();
  }
  return ps(pid, "args=");
}

/** What tells a process from a later one with the same id: when it started. Null where it cannot be known. */
export async function findStartMark(pid: number): Promise<string | null> {
  if (process.platform !== "linux") return ps(pid, "lstart=");
  const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (stat === null) return null;
  // proc(5): the second field is in brackets and may hold anything; starttime is the 22nd, 20 after the bracket.
  const start = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
  const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8").catch(() => "");
  return `${boot.trim()} ${start}`;
}

async function ps(pid: number, field: string): Promise<string | null> {
  if (process.platform === "win32") return null;
  const result = await run("ps", ["-o", field, "-p", String(pid)]).catch(() => null);
  return result?.stdout.trim() || null;
}
