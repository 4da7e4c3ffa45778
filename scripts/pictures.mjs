// `npm run pictures`: takes the pictures of the README anew, light and dark, into docs/pictures. Port 3000 must be free.
import { ensureBrowser } from "./steps/ensure-browser.mjs";
import { ensureBuilt } from "./steps/ensure-built.mjs";
import { ensureInstalled } from "./steps/ensure-installed.mjs";
import { runNode } from "./steps/run-node.mjs";

await ensureInstalled();
const browser = await ensureBrowser();
await ensureBuilt();
await runNode(
  "node_modules/@playwright/test/cli.js",
  ["test", "--config=tests/pictures/playwright.config.ts", ...process.argv.slice(2)],
  { env: { HOOKSCOPE_BROWSER: browser } },
);
