import { say } from "./say.mjs";

/** Runs a script's main function; what it throws becomes one line (with DEBUG set, the stack too) and exit code 1. */
export async function runScript(main) {
  try {
    await main();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    if (process.env.DEBUG) console.error(error);
    process.exitCode = 1;
  }
}
