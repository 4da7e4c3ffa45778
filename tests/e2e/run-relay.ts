import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { findProjectRoot } from "@/lib/server/find-project-root";

export interface RelayProcess {
  /** As Ctrl-C does; resolves when it has ended. */
  end(): Promise<void>;
}

/** Runs a command as the pairing dialog shows it, `npx hookscope …`, by the program as built, to another target. */
export function runRelay(command: string, target: string, name: string): RelayProcess {
  const [program, called, ...args] = command.split(" ");
  if (program !== "npx" || called !== "hookscope") throw new Error(`Not a command of ours: ${command}`);
  const own = args.map((arg) => (arg.startsWith("http://localhost:4000") ? target : arg));
  const child = spawn(process.execPath, [path.join(findProjectRoot(), "dist", "cli.mjs"), ...own, "--name", name], {
    env: { PATH: process.env.PATH, HOME: "/nonexistent", NODE_ENV: "production" },
    stdio: "ignore",
  });
  const ended = once(child, "exit");
  return {
    async end() {
      child.kill("SIGINT");
      await ended;
    },
  };
}
