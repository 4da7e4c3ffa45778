import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { hostileHtml, hostileSvg, startTrap, watchFrames } from "./hostile-content";
import { makePdf } from "./make-pdf";
import { type Sent, send } from "./send";

// What a policy blocks is written to the console; here that is what is looked for.
test.use({ expectsBlocked: true });

const section = (page: Page) => page.locator("#body");
const typed = (type: string, body: string | Uint8Array): Sent => ({ headers: ["Content-Type", type], body });
const view = (page: Page, name: string) =>
  section(page).getByRole("radiogroup", { name: "Show the body as" }).getByRole("radio", { name, exact: true });

async function show(page: Page, bin: { id: string; captureUrl: string }, sent: Sent): Promise<void> {
  const seq = await send(bin.captureUrl, { path: "/preview", ...sent });
  await page.goto(`/b/${bin.id}/${seq}`);
  await expect(hitHeading(page)).toContainText(bin.captureUrl);
}

test("hostile HTML is source first; as a page it runs nothing and reaches nothing", async ({
  page,
  openBin,
  instance,
}) => {
  const trap = await startTrap();
  const bin = await openBin();
  await show(page, bin, typed("text/html; charset=utf-8", hostileHtml(trap.url)));
  await expect(view(page, "Text")).toHaveAttribute("aria-checked", "true");
  expect(await section(page).locator("iframe").count()).toBe(0);
  const watched = await watchFrames(page, instance.url);

  await view(page, "Preview").click();
  const frame = section(page).frameLocator("iframe");
  await expect(frame.locator("#words")).toHaveText("Grüße aus dem Rahmen");
  await expect(section(page).locator("iframe")).toHaveAttribute("sandbox", "");
  for (const id of ["submit", "top", "blank", "script", "link", "own"]) {
    await frame.locator(`#${id}`).click({ force: true });
  }
  // Still there: nothing was followed. And it can be scrolled, by wheel as by keys.
  await expect(frame.locator("#words")).toBeVisible();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => frame.locator("html").evaluate(() => window.scrollY)).toBeGreaterThan(0);
  expect(page.context().pages()).toHaveLength(1);
  expect(page.url()).toContain(`/b/${bin.id}`);
  expect(await watched.said()).toBeNull();
  expect(watched.strange).toEqual([]);
  expect(trap.caught).toEqual([]);
  trap.stop();
});

test("a hostile SVG is source first; drawn, it is an image that runs nothing and reaches nothing", async ({
  page,
  openBin,
  instance,
}) => {
  const trap = await startTrap();
  const bin = await openBin();
  await show(page, bin, typed("image/svg+xml", hostileSvg(trap.url)));
  await expect(view(page, "XML")).toHaveAttribute("aria-checked", "true");
  const watched = await watchFrames(page, instance.url);
  await view(page, "Preview").click();
  const image = section(page).frameLocator("iframe").getByRole("img", { name: "What the body shows" });
  await expect.poll(() => image.evaluate((element: HTMLImageElement) => element.naturalWidth)).toBe(200);
  await image.click();
  expect(await watched.said()).toBeNull();
  expect(watched.strange).toEqual([]);
  expect(trap.caught).toEqual([]);
  trap.stop();
});

test("a PDF opens in the browser's viewer once that is asked for", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("application/pdf", makePdf("Invoice")));
  await expect(view(page, "PDF")).toHaveAttribute("aria-checked", "true");
  expect(await section(page).locator("iframe").count()).toBe(0);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    section(page).getByRole("button", { name: "Download", exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^hit-\d+\.pdf$/);
  const answered = page.waitForResponse((response) => response.url().endsWith("/pdf?"));
  await section(page).getByRole("button", { name: "Show in the browser’s viewer" }).click();
  const response = await answered;
  expect(response.status()).toBe(200);
  expect(await response.headerValue("content-type")).toBe("application/pdf");
  await expect(section(page).locator("iframe")).toBeVisible();
});

test("a part of a multipart body is shown like a body of its own", async ({ page, openBin }) => {
  const bin = await openBin();
  const body =
    "--c\r\nContent-Type: text/plain\r\n\r\nfirst\r\n--c\r\nContent-Type: text/html\r\n\r\n<p id=p>second</p><script>parent.postMessage('ran','*')</script>\r\n--c--\r\n";
  await show(page, bin, typed("multipart/mixed; boundary=c", body));
  const part = section(page).getByRole("region", { name: "Part 2" });
  await part.getByRole("radio", { name: "Preview" }).click();
  await expect(part.frameLocator("iframe").locator("#p")).toHaveText("second");
});

test("what cannot be shown says why, inside the frame", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("text/html", `<p>${"x".repeat(5 * 1024 * 1024)}</p>`));
  await view(page, "Preview").click();
  await expect(section(page).frameLocator("iframe").getByRole("heading")).toHaveText("This cannot be previewed");
  await expect(section(page).frameLocator("iframe").getByText("too large to be shown")).toBeVisible();
});

test("any reading can be forced by keyboard, says why it cannot be, and stays until another hit is opened", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await show(page, bin, typed("application/json", '{"a,b":"c"}'));
  const read = async (name: string) => {
    await section(page).getByRole("button", { name: "Read as: the body" }).focus();
    await page.keyboard.press("Enter");
    const item = page.getByRole("menuitem", { name, exact: true });
    await expect(item).toBeVisible();
    await page.keyboard.type(name);
    await expect(item).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(item).toHaveCount(0);
  };
  await read("CSV, as a table");
  await expect(section(page).getByRole("region", { name: "Body as a table" })).toBeVisible();
  await expect(view(page, "Table")).toHaveAttribute("aria-checked", "true");
  for (const [name, words] of [
    ["XML", "outside of the root element"],
    ["Multipart", "There is no boundary"],
    ["Image", "this is no image"],
    ["PDF", "this is no PDF"],
    ["CBOR", /offset/],
  ] as const) {
    await read(name);
    await expect(section(page).getByRole("note").filter({ hasText: words })).toBeVisible();
  }
  await read("Text in utf-16be");
  await expect(view(page, "utf-16be")).toHaveAttribute("aria-checked", "true");
  await expect(section(page).getByRole("region", { name: "Body as text" })).toContainText("笢");
  await page.keyboard.press("1");
  await page.keyboard.press("4");
  await expect(view(page, "utf-16be")).toHaveAttribute("aria-checked", "true");
  await read("As found by its content");
  await expect(view(page, "Tree")).toHaveAttribute("aria-checked", "true");
});
