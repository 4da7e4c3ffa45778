import type { Page } from "@playwright/test";

export interface WatchedPage {
  /** Ticks of the page's own clock so far: they stop while it is frozen. */
  beats(): Promise<number>;
  /** What a body may not bring about: dialogs, scripts that ran, requests that left for elsewhere. */
  misdeeds(): Promise<readonly string[]>;
}

/** Call it before the page goes anywhere. A hostile script tells that it ran by setting `__pwned` on any window. */
export async function watchPage(page: Page, origin: string): Promise<WatchedPage> {
  const seen: string[] = [];
  page.on("dialog", (dialog) => {
    seen.push(`dialog: ${dialog.message()}`);
    dialog.dismiss().catch(() => undefined);
  });
  const noteRequest = (url: string) => {
    const { protocol, origin: asked } = new URL(url);
    if (/^(https?|wss?):$/.test(protocol) && asked !== origin) seen.push(`request: ${url}`);
  };
  // What a policy stops never leaves the browser.
  page.context().on("requestfailed", (request) => {
    if (!/csp|blocked/i.test(request.failure()?.errorText ?? "")) noteRequest(request.url());
  });
  page.context().on("response", (response) => noteRequest(response.url()));
  page.on("popup", (popup) => seen.push(`window: ${popup.url()}`));
  await page.addInitScript(() => {
    Object.assign(window, { beats: 0 });
    setInterval(() => (window as unknown as { beats: number }).beats++, 20);
  });
  return {
    beats: () => page.evaluate(() => (window as unknown as { beats: number }).beats),
    async misdeeds() {
      const ran = await Promise.all(page.frames().map((frame) => frame.evaluate(() => "__pwned" in window)));
      return [...seen, ...ran.filter(Boolean).map(() => "script")];
    },
  };
}
