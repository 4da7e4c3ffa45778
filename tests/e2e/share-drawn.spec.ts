import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { hostileHtml, startTrap, watchFrames } from "./hostile-content";
import { makePdf } from "./make-pdf";
import { send } from "./send";
import { KEY, openAsRecipient, share } from "./share-steps";

// What a policy blocks is written to the console; here that is what is looked for.
test.use({ expectsBlocked: true });

const SPY = `<script>parent.postMessage(document.cookie + localStorage.length + opener + parent.document.title, "*")</script>`;
const section = (page: Page) => page.locator("#body");
const view = (page: Page, name: string) =>
  section(page).getByRole("radiogroup", { name: "Show the body as" }).getByRole("radio", { name, exact: true });

/** The addresses that a page asks for from now on. */
function listAsked(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}

test("hostile HTML in a share is drawn without its secrets, runs nothing, and the ticket is in no address", async ({
  page,
  browser,
  openBin,
  instance,
}) => {
  test.slow();
  const trap = await startTrap();
  const bin = await openBin();
  const style = "<style>#words { color: rgb(1, 2, 3) }</style>";
  await send(bin.captureUrl, {
    path: "/page",
    headers: ["Content-Type", "text/html; charset=utf-8"],
    body: `${hostileHtml(trap.url)}${style}${SPY}<p id="key">the key is ${KEY}.</p>`,
  });
  const { url } = await share(page, bin, {});
  const { page: other, context, received } = await openAsRecipient(browser, url);
  await expect(hitHeading(other)).toContainText("/page");
  await expect(view(other, "Text")).toHaveAttribute("aria-checked", "true");
  await expect(section(other).locator("iframe")).toHaveCount(0);
  const watched = await watchFrames(other, instance.url);
  const asked = listAsked(other);
  const steps = await other.evaluate(() => history.length);

  await view(other, "Preview").click();
  const frame = section(other).frameLocator("iframe");
  await expect(frame.locator("#words")).toHaveText("Grüße aus dem Rahmen");
  await expect(frame.locator("#words")).toHaveCSS("color", "rgb(1, 2, 3)");
  await expect(frame.locator("#key")).toHaveText(/^the key is ‹secret:[0-9a-f]+›\.$/);
  await expect(section(other).locator("iframe")).toHaveAttribute("sandbox", "");
  await expect(section(other).getByRole("status", { name: "The preview is on its way" })).toHaveCount(0);
  for (const id of ["submit", "top", "blank", "script", "link", "own"]) {
    await frame.locator(`#${id}`).click({ force: true });
  }
  await expect(frame.locator("#words")).toBeVisible();
  expect(await frame.locator("html").evaluate((root) => root.outerHTML)).not.toContain(KEY);
  expect(await watched.said()).toBeNull();
  expect(watched.strange).toEqual([]);
  expect(trap.caught).toEqual([]);
  for (const text of received) expect(text).not.toContain(KEY);

  const [, ticket = ""] = /"ticket":"([^"]+)"/.exec(received.join("\n")) ?? [];
  expect(ticket.length).toBeGreaterThan(20);
  expect(asked.some((address) => address.endsWith("/preview/1"))).toBe(true);
  for (const address of asked) expect(address).not.toContain(ticket);
  expect(await other.content()).not.toContain(ticket);
  expect(await other.evaluate(() => history.length)).toBe(steps);
  // Its section may be in it.
  expect(other.url().replace(/#.*/, "")).toBe(url);
  expect(context.pages()).toHaveLength(1);
  expect(await findViolations(other)).toEqual([]);
  await context.close();
  trap.stop();
});

test("a page that is a part of a shared body is drawn, and what cannot be says why", async ({
  page,
  browser,
  openBin,
}) => {
  const bin = await openBin();
  const html = `--c\r\nContent-Type: text/html\r\n\r\n<p id=p>second ${KEY}</p>${SPY}\r\n`;
  await send(bin.captureUrl, {
    headers: ["Content-Type", "multipart/mixed; boundary=c"],
    body: `--c\r\nContent-Type: text/plain\r\n\r\nfirst\r\n${html}--c--\r\n`,
  });
  const { url } = await share(page, bin, { kind: "bin", seqs: [1] });
  const { page: other, context } = await openAsRecipient(browser, url);
  const part = section(other).getByRole("region", { name: "Part 2" });
  await part.getByRole("radio", { name: "Preview" }).click();
  await expect(part.frameLocator("iframe").locator("#p")).toHaveText(/^second ‹secret:[0-9a-f]+›$/);

  // Asked for with a ticket that is none.
  await other.route("**/preview/1", (route) => {
    const form = new URLSearchParams(route.request().postData() ?? "");
    form.set("ticket", "over");
    return route.continue({ postData: String(form) });
  });
  await part.getByRole("radio", { name: "Text" }).click();
  await expect(part.locator("iframe")).toHaveCount(0);
  await part.getByRole("radio", { name: "Preview" }).click();
  await expect(part.frameLocator("iframe").getByRole("heading")).toHaveText("This cannot be previewed");
  await expect(part.frameLocator("iframe").getByText("Open the share again")).toBeVisible();
  await context.close();
});

test("a PDF in a share opens in the browser's viewer once that is asked for", async ({ page, browser, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, { headers: ["Content-Type", "application/pdf"], body: makePdf(`Invoice ${KEY}`) });
  const { url } = await share(page, bin, {});
  const { page: other, context, received } = await openAsRecipient(browser, url);
  await expect(view(other, "PDF")).toHaveAttribute("aria-checked", "true");
  const [download] = await Promise.all([
    other.waitForEvent("download"),
    section(other).getByRole("button", { name: "Download", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("hit-1-redacted.pdf");
  const answered = other.waitForResponse((response) => response.url().endsWith("/preview/1/pdf"));
  await section(other).getByRole("button", { name: "Show in the browser’s viewer" }).click();
  const response = await answered;
  expect(response.request().method()).toBe("POST");
  expect(response.status()).toBe(200);
  expect(await response.headerValue("content-type")).toBe("application/pdf");
  expect(await response.headerValue("content-security-policy")).toContain("default-src 'none'");
  await expect(section(other).locator("iframe")).toBeVisible();
  for (const text of received) expect(text).not.toContain(KEY);
  await context.close();
});

test("a body of more than 4 MiB comes on its own, redacted; where it could not, it is tried again", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  const lines = "a line of a log, of no interest to anybody\n".repeat(110_000);
  await send(bin.captureUrl, {
    path: "/log",
    headers: ["Content-Type", "text/plain"],
    body: `first ${KEY}\n${lines}last ${KEY}\n`,
  });
  const { url } = await share(page, bin, {});
  const { page: other, context, received } = await openAsRecipient(browser, "about:blank");
  await other.route("**/hits/1/body", (route) =>
    route.fulfill({
      status: 503,
      json: { error: { code: "UNAVAILABLE", message: "Too many long bodies are being redacted." } },
    }),
  );
  await other.goto(url);
  await expect(section(other).getByRole("alert")).toContainText("Too many long bodies are being redacted.");
  await other.unroute("**/hits/1/body");
  await section(other).getByRole("button", { name: "Try again" }).click();
  await expect(section(other).getByText(/^first ‹secret:[0-9a-f]+›/)).toBeVisible();
  await expect(view(other, "Text")).toHaveAttribute("aria-checked", "true");
  expect(await findViolations(other)).toEqual([]);
  for (const text of received) expect(text).not.toContain(KEY);
  await context.close();
});
