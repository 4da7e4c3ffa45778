import type { ChildProcess } from "node:child_process";

const MOST_CHARACTERS = 256 * 1024;

/** Reads what a process prints, so that it never blocks, and returns how to see the last 256 KB of it. */
export function watchOutput(child: ChildProcess): () => string {
  let text = "";
  const append = (chunk: string) => {
    text = (text + chunk).slice(-MOST_CHARACTERS);
  };
  for (const stream of [child.stdout, child.stderr]) stream?.setEncoding("utf8").on("data", append);
  return () => text;
}
