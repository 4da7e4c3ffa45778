import { readFile } from "node:fs/promises";
import { crc32, deflateSync } from "node:zlib";
import { expect } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import type { OpenBin } from "./open-bin";
import { send } from "./send";
import { openAsRecipient, share } from "./share-steps";

// Looks like a key of Stripe; made up, and in two pieces so that no scanner takes it for one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");
const HOSTILE = `</pre><script>document.body.dataset.ran = document.cookie; localStorage.setItem("ran", "yes")</script><img src=x onerror="document.body.dataset.ran = 1">`;

const sendOrder = (bin: OpenBin, more: object = {}) =>
  send(bin.captureUrl, {
    path: `/orders?ref=${KEY}`,
    headers: ["Content-Type", "application/json", "X-Ref", `see ${KEY}`, "X-Total", "1200"],
    body: JSON.stringify({ items: [{ sku: "a" }, { sku: "b" }], amount: 1200, note: HOSTILE, api_key: KEY, ...more }),
  });

test("what the sharer points out is marked where the recipient reads, chosen in the tree of the hit", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await sendOrder(bin);
  await hitRow(page, 1).click();
  await page.getByRole("treeitem", { name: /amount/ }).click();
  await page.getByRole("button", { name: "Share, pointing here" }).click();
  const dialog = page.getByRole("dialog", { name: "Share hit 1" });
  await expect(dialog.getByRole("list", { name: "Point out" })).toContainText("$.amount");
  const pointed = dialog.getByRole("combobox", { name: "Point out" });
  await pointed.fill("no [ path");
  await pointed.press("Enter");
  await expect(dialog.getByText("Write a path like")).toBeVisible();
  await pointed.fill("header X-Total");
  await pointed.press("Enter");
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const url = (await page.getByText(/^http.*\/s\/[a-z2-7]{26}$/).textContent()) ?? "";

  const { page: other, context } = await openAsRecipient(browser, url);
  await expect(other.getByRole("treeitem", { name: /amount.*look here/ })).toBeVisible();
  await expect(other.getByRole("treeitem", { name: /look here/ })).toHaveCount(1);
  await expect(other.getByRole("table", { name: "Headers, in the order sent" })).toContainText("look here");
  await expect(other.getByRole("button", { name: "Share, pointing here" })).toHaveCount(0);
  expect(await findViolations(other)).toEqual([]);
  await context.close();
});

test("a share is taken along: its link, Markdown, and one file in which nothing runs or loads", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await sendOrder(bin);
  const { url } = await share(page, bin, { comment: "See the amount", highlights: ["$.amount"] });
  const { page: other, context } = await openAsRecipient(browser, url);
  await expect(hitHeading(other)).toContainText("/orders");
  await other.getByRole("button", { name: "Take it along" }).click();
  await other.getByRole("menuitem", { name: "Copy the link" }).click();
  await expect(other.getByRole("status").filter({ hasText: "Done" })).toBeVisible();
  expect(await other.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await other.getByRole("button", { name: "Take it along" }).click();
  const [download] = await Promise.all([
    other.waitForEvent("download"),
    other.getByRole("menuitem", { name: "Save as an HTML file" }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^shared-hit-1-.*\.html$/);
  const html = await readFile(await download.path(), "utf8");
  expect(html).not.toContain(KEY);
  expect(html).toContain("See the amount");

  const file = await context.newPage();
  const asked: string[] = [];
  const logged: string[] = [];
  file.on("request", (request) => asked.push(request.url()));
  file.on("console", (message) => logged.push(message.text()));
  await file.setContent(html);
  await expect(file.getByRole("heading", { name: /^Hit 1/ })).toBeVisible();
  await expect(file.getByText("$.amount = 1200")).toBeVisible();
  await expect(file.getByText(/<script>document\.body\.dataset\.ran/)).toBeVisible();
  expect(await file.evaluate(() => document.body.dataset.ran)).toBeUndefined();
  // Its own style is let in by the policy that lets nothing else in.
  expect(await file.evaluate(() => getComputedStyle(document.body).maxWidth)).not.toBe("none");
  expect(asked).toEqual([]);
  expect(logged).toEqual([]);
  await context.close();
});

test("secrets in a hit are counted, flagged and veiled until they are asked for", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrder(bin);
  await hitRow(page, 1).click();
  await page.getByRole("button", { name: /secrets, veiled below/ }).click();
  const places = page.getByRole("list", { name: "Where secrets stand" });
  await expect(places).toContainText("query ref: api key");
  await expect(places).toContainText("header x-ref: api key");
  await expect(places).toContainText("body $.api_key");
  const row = page.getByRole("treeitem", { name: /api_key/ });
  await expect(row).toContainText("api key");
  await expect(row).not.toContainText(KEY);
  const told = page.waitForResponse((answer) => answer.url().endsWith("/reveals"));
  await row.getByRole("button", { name: "Show the value of api_key" }).click();
  await expect(row).toContainText(KEY);
  expect((await told).status()).toBe(204);
  expect((await told).request().postDataJSON()).toEqual({ seq: 1, name: "api_key" });
  await row.getByRole("button", { name: "Hide the value of api_key" }).click();
  await expect(row).not.toContainText(KEY);
  const headers = page.getByRole("table", { name: "Headers, in the order sent" });
  await expect(headers.getByRole("button", { name: "Show the value of X-Ref" })).toBeVisible();
  await expect(headers).not.toContainText(KEY);
  await expect(page.getByRole("table", { name: /Query parameters/ })).not.toContainText(KEY);
  await expect(headers).toContainText("1200");
  await expect(page.getByRole("treeitem", { name: /amount: 1200/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("secrets in the URL of a hit are veiled in its row and its heading, and those in XML in its tree", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await send(bin.captureUrl, {
    path: `/orders/7?ref=${KEY}&page=2`,
    headers: ["Content-Type", "application/xml"],
    body: `<order><!-- plain --><user id="7"><password>abc</password></user><note>see ${KEY}</note></order>`,
  });
  await expect(hitRow(page, 1)).toContainText("/orders/7?ref=••••••&page=2");
  await expect(hitRow(page, 1).getByLabel("holds a secret")).toBeVisible();
  await hitRow(page, 1).click();
  await expect(hitHeading(page)).toContainText("&page=2");
  await expect(hitHeading(page)).not.toContainText(KEY);
  await hitHeading(page).getByRole("button", { name: "Show the api key in the URL" }).click();
  await expect(hitHeading(page)).toContainText(`/orders/7?ref=${KEY}`);
  await hitHeading(page).getByRole("button", { name: "Hide the api key in the URL" }).click();
  await expect(hitHeading(page)).not.toContainText(KEY);

  const password = page.getByRole("treeitem", { name: /password/ }).last();
  await expect(password).not.toContainText("abc");
  await password.getByRole("button", { name: "Show the value of password" }).click();
  await expect(password).toContainText("abc");
  await expect(page.getByRole("treeitem", { name: /note/ })).not.toContainText(KEY);
  await expect(page.getByRole("treeitem", { name: /plain/ })).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
});

test("a picture in a share is drawn in a frame that can do nothing; hostile pages stay text", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await send(bin.captureUrl, { path: "/picture", headers: ["Content-Type", "image/png"], body: makePng() });
  await send(bin.captureUrl, { path: "/page", headers: ["Content-Type", "text/html"], body: `<p>hello</p>${HOSTILE}` });
  const { url } = await share(page, bin, { kind: "bin", seqs: [1, 2] });
  const { page: other, context } = await openAsRecipient(browser, `${url}?hit=1`);
  const frame = other.locator('iframe[title="The picture, drawn"]');
  await expect(frame).toHaveAttribute("sandbox", "");
  const drawn = frame.contentFrame().locator("img");
  await expect
    .poll(() => drawn.evaluate((image) => (image instanceof HTMLImageElement ? image.naturalWidth : 0)))
    .toBe(2);

  await hitRow(other, 2).click();
  await expect(hitHeading(other)).toContainText("/page");
  await expect(other.getByText(/<script>document\.body\.dataset\.ran/).first()).toBeVisible();
  await expect(other.locator("iframe")).toHaveCount(0);
  expect(await other.evaluate(() => [document.body.dataset.ran ?? null, localStorage.getItem("ran")])).toEqual([
    null,
    null,
  ]);
  await context.close();
});

/** Two pixels, one red and one blue. */
function makePng(): Uint8Array {
  const chunk = (type: string, data: Uint8Array) => {
    const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const header = Buffer.from([0, 0, 0, 2, 0, 0, 0, 1, 8, 2, 0, 0, 0]);
  const pixels = deflateSync(Buffer.from([0, 255, 0, 0, 0, 0, 255]));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk("IHDR", header), chunk("IDAT", pixels), chunk("IEND", new Uint8Array())]);
}
