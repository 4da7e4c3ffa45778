import { readFile } from "node:fs/promises";
import path from "node:path";
import { promisify } from "node:util";
import { createContext, runInContext } from "node:vm";
import { gzip } from "node:zlib";
import { projectRoot } from "./project-root.mjs";

const NEXT = path.join(projectRoot, ".next");
const compress = promisify(gzip);

/**
 * The scripts that the dashboard's HTML asks for, out of the build's manifests: Next's own, and those of each file that
 * the route is made of (layout, page, error and not-found page). Left out: the polyfills, which browsers that run
 * modules do not load, and everything that is imported on demand. Resolves with each script's size after gzip, in bytes.
 */
export async function measureFirstLoad(route = "/b/[binId]/[[...hit]]/page") {
  const { rootMainFiles } = JSON.parse(await readFile(path.join(NEXT, "build-manifest.json"), "utf8"));
  const { entryJSFiles } = await readRouteManifest(route);
  const entries = Object.entries(entryJSFiles).filter(([source]) => source.startsWith("[project]/app/"));
  if (!entries.some(([source]) => source.endsWith(route))) throw new Error(`The build names no scripts for ${route}.`);
  const files = [...new Set([...rootMainFiles, ...entries.flatMap(([, scripts]) => scripts)])];
  return await Promise.all(files.map(async (file) => ({ file, bytes: await gzippedSize(file) })));
}

// The manifest is a script that adds itself to a global; there is no JSON form of it.
async function readRouteManifest(route) {
  const file = path.join(NEXT, "server/app", `${route}_client-reference-manifest.js`);
  const context = createContext({});
  runInContext(await readFile(file, "utf8"), context);
  const manifest = context.__RSC_MANIFEST?.[route];
  if (manifest === undefined) throw new Error(`The build's manifest of ${route} has another form than expected.`);
  return manifest;
}

async function gzippedSize(file) {
  return (await compress(await readFile(path.join(NEXT, file)), { level: 9 })).length;
}
