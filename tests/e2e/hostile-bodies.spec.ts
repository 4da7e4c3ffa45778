import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { type Sent, send } from "./send";

const section = (page: Page) => page.locator("#body");
const typed = (type: string, body: string | Uint8Array): Sent => ({ headers: ["Content-Type", type], body });

/** Sends, opens the hit, and expects that the page still answers: the section bar moves, another hit opens. */
async function show(page: Page, bin: { id: string; captureUrl: string }, sent: Sent): Promise<void> {
  const seq = await send(bin.captureUrl, { path: "/hostile", ...sent });
  await page.goto(`/b/${bin.id}/${seq}`);
  await expect(hitHeading(page)).toContainText(bin.captureUrl);
  await page.keyboard.press("4");
  await expect(page.getByRole("button", { name: "Body", exact: true })).toHaveAttribute("aria-current", "true");
}

test.beforeEach(async ({ page }) => {
  page.on("dialog", (dialog) => {
    throw new Error(`a script of a body ran: ${dialog.message()}`);
  });
});

test("JSON nested deeper than anybody reads is refused with a reason", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("application/json", `${"[".repeat(100_000)}${"]".repeat(100_000)}`));
  await expect(section(page).getByText(/Line 1, column \d+/)).toBeVisible();
});

test("an array of a million elements opens in ranges", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("application/json", `[${"0,".repeat(999_999)}"needle"]`));
  await expect(section(page).getByRole("treeitem", { name: /\[1,000,000\]/ })).toBeVisible();
  await section(page).getByRole("textbox", { name: "Search the tree" }).fill("needle");
  await expect(section(page).getByText("$[999999]")).toBeVisible();
  expect(await section(page).getByRole("treeitem").count()).toBeLessThan(200);
});

test("a gzip bomb is refused with a reason, and its bytes are still there", async ({ page, openBin }) => {
  const bin = await openBin();
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024));
  await show(page, bin, { headers: ["Content-Type", "text/plain", "Content-Encoding", "gzip"], body: bomb });
  await page.getByRole("radio", { name: "gzip decoded" }).click();
  await expect(section(page).getByText(/cannot be decoded|unfolds to more than/)).toBeVisible();
  await expect(section(page).getByRole("region", { name: "Body in hexadecimal" })).toContainText("1f 8b");
});

test("broken UTF-8 is shown as bytes", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("application/json", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d])));
  await expect(section(page).getByRole("region", { name: "Body in hexadecimal" })).toContainText("7b 22 ff fe c3 28");
});

test("headers up to the limit, all of one name, are all there", async ({ page, openBin }) => {
  const bin = await openBin();
  const headers = Array.from({ length: 2000 }, (_, index) => ["X-Many", `value ${index}`]).flat();
  await show(page, bin, { headers });
  await page.keyboard.press("2");
  await page.getByRole("button", { name: /^Show all 2,00/ }).click();
  await expect(page.getByRole("row", { name: "X-Many value 1999" })).toBeAttached();
});

test("XML whose entities would multiply to gigabytes is shown as it is written", async ({ page, openBin }) => {
  const bin = await openBin();
  const entities = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("\n");
  const xml = `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">\n${entities}]><l>&l9;</l>`;
  await show(page, bin, typed("application/xml", xml));
  await expect(section(page).getByRole("tree")).toContainText("&l9;");
});

const SCRIPT = "<script>alert(1)</script><img src=x onerror=alert(2)>";
for (const [type, body] of [
  ["text/html", `<!doctype html><title>x</title>${SCRIPT}<iframe srcdoc="<script>alert(3)</script>"></iframe>`],
  ["image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)">${SCRIPT}</svg>`],
  ["application/json", JSON.stringify({ [SCRIPT]: SCRIPT, url: "javascript:alert(1)" })],
  ["text/csv", `a,b\n"${SCRIPT}",=cmd|'/c calc'!A0\n`],
  ["text/event-stream", `event: ${SCRIPT}\ndata: ${SCRIPT}\n\n`],
  [
    "multipart/form-data; boundary=b",
    `--b\r\nContent-Disposition: form-data; name="${SCRIPT}"; filename="../../x.html"\r\nContent-Type: text/html\r\n\r\n${SCRIPT}\r\n--b--\r\n`,
  ],
] as const) {
  test(`a script in ${type} is text`, async ({ page, openBin }) => {
    const bin = await openBin();
    await show(page, bin, { ...typed(type, body), headers: ["Content-Type", type, "X-Evil", SCRIPT] });
    await expect(section(page)).toContainText("alert(1)");
    const views = section(page).getByRole("radiogroup", { name: "Show the body as" }).getByRole("radio");
    for (const view of await views.all()) {
      await view.click();
      await expect(view).toHaveAttribute("aria-checked", "true");
    }
    expect(await page.locator("#body :is(script, iframe, object, embed, [onerror], [onload])").count()).toBe(0);
  });
}

test("an image that is none says so", async ({ page, openBin }) => {
  const bin = await openBin();
  await show(page, bin, typed("image/png", Buffer.from("89504e470d0a1a0affffffffffff", "hex")));
  await expect(section(page).getByText(/cannot draw this image/)).toBeVisible();
});
