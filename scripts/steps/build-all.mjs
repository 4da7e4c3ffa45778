import { buildPages } from "./build-pages.mjs";
import { clearBuildHash, writeBuildHash } from "./build-stamp.mjs";
import { generateClient } from "./generate-client.mjs";
import { say } from "./say.mjs";
import { sourceHash } from "./source-hash.mjs";

/** Builds everything and notes which sources it was built from. */
export async function buildAll() {
  // Taken before the build: a file that changes meanwhile makes the next start build again.
  const hash = await sourceHash();
  await clearBuildHash();
  say("building (1/3): the database client");
  await generateClient();
  say("building (2/3): the server");
  // Imported late: esbuild may have been installed a moment ago by this very process.
  const { bundleServer } = await import("./bundle-server.mjs");
  await bundleServer();
  say("building (3/3): the pages, which takes a while");
  await buildPages();
  await writeBuildHash(hash);
  say("built");
}
