import { access, readFile } from "node:fs/promises";
import path from "node:path";
import { projectRoot } from "./project-root.mjs";

async function readPackages(file) {
  const text = await readFile(path.join(projectRoot, file), "utf8");
  return JSON.parse(text).packages ?? {};
}

async function isThere(place) {
  return access(path.join(projectRoot, place, "package.json")).then(
    () => true,
    () => false,
  );
}

/**
 * The packages of package-lock.json that node_modules lacks or has in another version, judged by what npm noted there
 * when it installed, and by the folders. Optional ones (other platforms' binaries) may be missing.
 */
export async function findMissingPackages() {
  const wanted = await readPackages("package-lock.json");
  const installed = await readPackages("node_modules/.package-lock.json").catch(() => ({}));
  const needed = Object.entries(wanted).filter(
    ([place, { optional, devOptional }]) => place && !optional && !devOptional,
  );
  const states = await Promise.all(
    needed.map(async ([place, { version, integrity }]) => {
      const found = installed[place];
      const isSame = found?.version === version && (!integrity || !found.integrity || found.integrity === integrity);
      return isSame && (await isThere(place)) ? null : place;
    }),
  );
  return states.filter((place) => place !== null);
}
