import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { build, context } from "esbuild";
import { bundleOptions, workerOptions } from "./bundle-options.mjs";
import { projectRoot } from "./project-root.mjs";
import { say } from "./say.mjs";

const OUTFILE = "dist/server.dev.mjs";

/** Bundles server.ts on every change and runs it; a new server starts when the old one has stopped in order. */
export async function watchServer() {
  let child = null;
  let isEnding = false;
  let turn = Promise.resolve();

  async function stop() {
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }

  async function startAgain() {
    await stop();
    // What is wrong with it is printed; the server of before would be no better.
    for (const worker of workerOptions) await build(worker).catch(() => {});
    if (isEnding) return;
    child = spawn(process.execPath, ["--enable-source-maps", path.join(projectRoot, OUTFILE)], {
      cwd: projectRoot,
      stdio: ["ignore", "inherit", "inherit"],
      // A group of its own: Ctrl-C reaches this process, which passes it on once.
      detached: process.platform !== "win32",
      env: { ...process.env, NODE_ENV: "development", NEXT_TELEMETRY_DISABLED: "1" },
    });
    child.once("exit", (code) => {
      if (code !== 0 && !isEnding) say("the server ended; it starts again at the next change");
    });
  }

  const restart = {
    name: "restart",
    setup: ({ onEnd }) =>
      onEnd(({ errors }) => {
        if (errors.length === 0) turn = turn.then(startAgain);
      }),
  };
  const watching = await context({ ...bundleOptions, outfile: OUTFILE, plugins: [restart] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, async () => {
      isEnding = true;
      await watching.dispose();
      await turn.then(stop);
      process.exit(0);
    });
  }
  await watching.watch();
}
