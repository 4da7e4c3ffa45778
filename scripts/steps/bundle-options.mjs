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

/** How the threads that compare messages and redact long bodies become dist/comparer-worker.mjs and the like. */
export const workerOptions = ["comparer", "redactor"].map((name) => ({
  ...bundleOptions,
  entryPoints: [`lib/server/${name}/${name}-worker.ts`],
  outfile: `dist/${name}-worker.mjs`,
}));

/** How cli/ becomes dist/cli.mjs, the program `hookscope`. */
export const cliOptions = {
  ...bundleOptions,
  entryPoints: ["cli/main.ts"],
  outfile: "dist/cli.mjs",
  banner: { js: "#!/usr/bin/env node" },
};
