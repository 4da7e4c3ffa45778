// npm run build: the database client, the pages and the server, from the sources.
import { buildAll } from "./steps/build-all.mjs";
import { runScript } from "./steps/run-script.mjs";

await runScript(buildAll);
