import { chromium } from "@playwright/test";
import { ensureBrowser } from "../../scripts/steps/ensure-browser.mjs";

const QUIET = ["gpu", "quic", "background-networking", "component-update", "sync"].map((part) => `--disable-${part}`);

/** A headless Chromium. `openPage` gives a tab that is signed in to the bin's workspace and watches itself. */
export async function openBrowser(server) {
  const browser = await chromium.launch({
    executablePath: await ensureBrowser(),
    args: ["--no-sandbox", "--no-first-run", ...QUIET],
  });
  return {
    async openPage(bin) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      await context.addCookies([{ name: "hookscope_key", value: bin.key, url: server.url }]);
      const page = await context.newPage();
      await page.addInitScript(watchItself);
      return page;
    },
    stop: () => browser.close(),
  };
}

/** Runs in the page, before its own code: notes when the first hit of the list is painted, and every long task. */
function watchItself() {
  const notes = { firstPaint: null, longTasks: [] };
  window.benchNotes = notes;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) notes.longTasks.push({ startTime, duration });
  }).observe({ type: "longtask", buffered: true });
  const look = () => {
    if (document.querySelector('[role="option"][aria-busy="false"]') === null) requestAnimationFrame(look);
    // The frame in which it is found is painted before the next one begins.
    else requestAnimationFrame((at) => (notes.firstPaint = at));
  };
  requestAnimationFrame(look);
}
