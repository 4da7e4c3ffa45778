import { wantsColour } from "@/cli/terminal/create-paint";
import { createScreen } from "@/cli/terminal/create-screen";
import { createJsonReport } from "./create-json-report";
import { createReport } from "./create-report";
import type { Follow, RelayOptions } from "./read-relay-options";
import type { Report } from "./report";

/** Where and how this run is told: JSON for programs, else a table on standard output. */
export function openReport({ isJson, name, target, follow }: RelayOptions): Report {
  const { stdout, env } = process;
  if (isJson) return createJsonReport((line) => stdout.write(line));
  const screen = createScreen(stdout, wantsColour(env, stdout.isTTY === true));
  return createReport({ screen, name, target: target.href, what: follow === null ? null : describe(follow) });
}

function describe({ q, since }: Follow): string {
  const which = q === null ? "every new hit" : `new hits that match ${q}`;
  return since === null ? which : `${which} after #${since}`;
}
