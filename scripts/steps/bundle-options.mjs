import { projectRoot } from "./project-root.mjs";

/** How server.ts becomes dist/server.mjs: our own code bundled, every package left where it is installed. */
export const bundleOptions = {
  absWorkingDir: projectRoot,
  entryPoints: ["server.ts"],
  outfile: "dist/server.mjs",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  sourcemap: true,
  sourcesContent: false,
  tsconfig: "tsconfig.json",
  logLevel: "warning",
};
