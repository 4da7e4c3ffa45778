import { chmod } from "node:fs/promises";
import path from "node:path";
import { build, stop } from "esbuild";
import { bundleOptions, cliOptions, workerOptions } from "./bundle-options.mjs";
import { projectRoot } from "./project-root.mjs";

/** Bundles the server, its workers and the command line into dist/. */
export async function bundleServer() {
  await build(bundleOptions);
  for (const worker of workerOptions) await build(worker);
  await build(cliOptions);
  await chmod(path.join(projectRoot, cliOptions.outfile), 0o755);
  // esbuild's own process would stay as long as ours, which may go on as the server.
  await stop();
}
