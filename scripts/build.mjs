// npm run build: the database client, the pages and the server, from the sources; then whether the pages are small enough.
import { buildAll } from "./steps/build-all.mjs";
import { checkFirstLoad } from "./steps/check-first-load.mjs";
import { runScript } from "./steps/run-script.mjs";

await runScript(async () => {
  await buildAll();
  await checkFirstLoad();
});
