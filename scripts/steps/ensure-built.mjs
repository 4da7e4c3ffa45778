import { buildAll } from "./build-all.mjs";
import { findBuildHash } from "./build-stamp.mjs";
import { say } from "./say.mjs";
import { sourceHash } from "./source-hash.mjs";

/** Builds when there is no whole build, or one of other sources. */
export async function ensureBuilt() {
  const built = await findBuildHash();
  if (built !== null && built === (await sourceHash())) return;
  say(built === null ? "there is no build yet" : "the sources changed since the last build");
  await buildAll();
}
