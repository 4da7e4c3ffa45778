import { build, stop } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

/** Bundles the server into dist/server.mjs. */
export async function bundleServer() {
  await build(bundleOptions);
  // esbuild's own process would stay as long as ours, which may go on as the server.
  await stop();
}
