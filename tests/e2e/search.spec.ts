import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitList, hitRow, seqsInList } from "./hit-list";
import { expectLive, liveChip } from "./open-bin";
import { send, sendMany } from "./send";

function field(page: Page) {
  return page.getByRole("combobox", { name: "Search hits" });
}

async function sendOrders(captureUrl: string): Promise<void> {
  const json = ["Content-Type", "application/json"];
  await send(captureUrl, { path: "/orders/1?shop=north", headers: json, body: '{"total": 10, "customer": "Ada"}' });
  await send(captureUrl, { method: "PUT", path: "/orders/2?shop=south", headers: json, body: '{"total": 20}' });
  await send(captureUrl, { path: "/refunds/3", headers: json, body: '{"total": 30, "customer": "Grace"}' });
}

test("a search shows what matches, live hits too, is in the URL, and goes with Escape", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  await expectHitCount(page, 3);

  await page.keyboard.press("/");
  await expect(field(page)).toBeFocused();
  await page.keyboard.type("body.total:>15");
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([3, 2]);
  await expect(page).toHaveURL(/\?q=body\.total%3A%3E15$/);
  // The newest that matches is followed.
  await expect(hitHeading(page)).toContainText("/refunds/3");

  await send(bin.captureUrl, { path: "/small", headers: ["Content-Type", "application/json"], body: '{"total": 1}' });
  await send(bin.captureUrl, { path: "/large", headers: ["Content-Type", "application/json"], body: '{"total": 99}' });
  await expect(page.getByText("3 of 5 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([5, 3, 2]);
  // Keys go on from the hit that is shown, which follows the list a moment later.
  await expect(hitHeading(page)).toContainText("/large");

  await page.keyboard.press("ArrowDown");
  await expect(hitList(page)).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(page).toHaveURL(/\/3\?q=body/);
  await page.reload();
  await expect(hitRow(page, 3)).toHaveAttribute("aria-selected", "true");
  await expect(field(page)).toHaveValue("body.total:>15");

  await field(page).focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Escape");
  await expect(field(page)).toHaveValue("");
  await expectHitCount(page, 5);
  await page.goBack();
  await expect(field(page)).toHaveValue("body.total:>15");
  await expect(page.getByText("3 of 5 shown")).toBeVisible();
});

test("completions offer fields and what was seen, and filters are taken away one by one", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  await expectHitCount(page, 3);

  await field(page).click();
  await page.keyboard.type("met");
  const completions = page.getByRole("listbox", { name: "Completions" });
  await completions.getByRole("option", { name: /^method:/ }).click();
  await expect(field(page)).toHaveValue("method:");
  await expect(completions.getByRole("option", { name: /^PUT/ })).toBeVisible();
  await page.keyboard.type("P");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(field(page)).toHaveValue("method:POST ");
  await page.keyboard.type("orders");
  await page.keyboard.press("Enter");
  await expect(page.getByText("1 of 3 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([1]);

  await page.getByRole("button", { name: "Remove the filter method:POST" }).click();
  await expect(field(page)).toHaveValue("orders");
  await expect(page.getByText("2 of 3 shown")).toBeVisible();

  await page.getByRole("button", { name: "Clear the search" }).click();
  const recent = page.getByRole("listbox", { name: "Recent searches" });
  await expect(recent.getByRole("option", { name: "method:POST orders" })).toBeVisible();
});

test("a mistake is said where it is, and what was found stays", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  await expectHitCount(page, 3);
  await field(page).fill("orders");
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  // At once: a beginning of it that is no mistake would be searched.
  await field(page).fill("orders colour:red");
  await expect(page.getByRole("status").filter({ hasText: /Character 8: There is no field "colour"/ })).toBeVisible();
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  await expect(page).toHaveURL(/\?q=orders$/);
});

test("an empty search says which part excludes most", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  await page.goto(`/b/${bin.id}?q=${encodeURIComponent("path:orders status:500")}`);
  await expect(page.getByText("No hit matches")).toBeVisible();
  const parts = page.getByRole("list", { name: "Without one part" }).getByRole("listitem");
  await expect(parts).toHaveText([/Without status:500: 2 hits/]);
  await parts.getByRole("button", { name: "Leave it out" }).click();
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
});

test("rows that were found show pins, notes and deletions made elsewhere", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  // So many that the list alone does not read the oldest: only the search does.
  await sendMany(bin.captureUrl, 250);
  await page.goto(`/b/${bin.id}?q=path%3Aorders`);
  await expect(page.getByText("2 of 253 shown")).toBeVisible();
  await expectLive(page);
  const hit = (seq: number) => `/api/bins/${bin.id}/hits/${seq}`;
  const headers = { origin: new URL(page.url()).origin };
  expect(await page.request.patch(hit(2), { headers, data: { pinned: true, note: "ask Ada" } })).toBeOK();
  await expect(hitRow(page, 2).getByLabel("pinned")).toBeVisible();
  await expect(hitRow(page, 2)).toContainText("ask Ada");
  expect(await page.request.delete(hit(1), { headers })).toBeOK();
  await expect(page.getByText("1 of 252 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([2]);
});

test("after a cut, what was found shows the changes made meanwhile", async ({ page, openBin, cable, instance }) => {
  const bin = await openBin(cable.url);
  await sendOrders(bin.captureUrl);
  await page.goto(`${cable.url}/b/${bin.id}?q=path%3Aorders`);
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  await expectLive(page);
  cable.cut();
  await expect(liveChip(page, /^Offline since/)).toBeVisible();
  const straight = `http://127.0.0.1:${instance.port}`;
  const headers = { origin: straight };
  expect(
    await page.request.patch(`${straight}/api/bins/${bin.id}/hits/1`, { headers, data: { pinned: true } }),
  ).toBeOK();
  await send(bin.captureUrl, { path: "/orders/4" });
  cable.mend();
  await expectLive(page);
  await expect(page.getByText("3 of 4 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([4, 2, 1]);
  await expect(hitRow(page, 1).getByLabel("pinned")).toBeVisible();
});

test("what changes after it was found and before anybody watches shows too", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  let letWatch = () => {};
  const watching = new Promise<void>((resolve) => {
    letWatch = resolve;
  });
  await page.routeWebSocket(/socket/, async (socket) => {
    await watching;
    socket.connectToServer();
  });
  await page.goto(`/b/${bin.id}?q=path%3Aorders`);
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  const hit = (seq: number) => `/api/bins/${bin.id}/hits/${seq}`;
  const headers = { origin: new URL(page.url()).origin };
  expect(await page.request.patch(hit(2), { headers, data: { pinned: true } })).toBeOK();
  expect(await page.request.delete(hit(1), { headers })).toBeOK();
  letWatch();
  await expectLive(page);
  await expect(page.getByText("1 of 2 shown")).toBeVisible();
  await expect(hitRow(page, 2).getByLabel("pinned")).toBeVisible();
});

test("a header, a query parameter and a JSON value of a hit are searched from where they stand", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrders(bin.captureUrl);
  await hitRow(page, 1).click();
  await expect(hitHeading(page)).toContainText("/orders/1");
  await page.getByRole("row", { name: /content-type/i }).hover();
  await page.getByRole("button", { name: "Search hits with this Content-Type" }).click();
  await expect(field(page)).toHaveValue("header.Content-Type=application/json");
  await expect(page.getByText("3 of 3 shown")).toBeVisible();

  await page.getByRole("button", { name: "Search hits with this shop" }).press("Enter");
  await expect(field(page)).toHaveValue("header.Content-Type=application/json query.shop=north");
  await expect(page.getByText("1 of 3 shown")).toBeVisible();
  // Each of several is a chip; without the first, the second still holds.
  await page.getByRole("button", { name: "Remove the filter header.Content-Type=application/json" }).click();
  await expect(field(page)).toHaveValue("query.shop=north");
  await page.getByRole("button", { name: "Clear the search" }).click();
  await page.keyboard.press("Escape");

  await page.getByRole("treeitem", { name: /customer/ }).click();
  await page.getByRole("button", { name: "Search", exact: true }).click();
  await expect(field(page)).toHaveValue("body.customer=Ada");
  await expect(page.getByText("1 of 3 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([1]);
  await page.reload();
  await expect(field(page)).toHaveValue("body.customer=Ada");
  await expect(page.getByText("1 of 3 shown")).toBeVisible();
  expect(await seqsInList(page)).toEqual([1]);
});
