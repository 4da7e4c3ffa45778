// npm run dev: the server, bundled and started again on every change, with Next in development mode inside it.
import { checkNode } from "./steps/check-node.mjs";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { generateClient } from "./steps/generate-client.mjs";
import { loadEnvFile } from "./steps/load-env-file.mjs";
import { runScript } from "./steps/run-script.mjs";

await runScript(async () => {
  checkNode();
  await ensureInstalled();
  await generateClient();
  loadEnvFile();
  const { watchServer } = await import("./steps/watch-server.mjs");
  await watchServer();
});
