import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

/** Bundles the server into dist/server.mjs. */
export async function bundleServer() {
  await build(bundleOptions);
}
