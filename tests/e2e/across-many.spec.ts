import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitRow } from "./hit-list";
import type { OpenBin } from "./open-bin";
import { send } from "./send";

const JSON_TYPE = ["Content-Type", "application/json"];

async function sendOrders({ captureUrl }: OpenBin) {
  for (const [index, total] of [10, 30, 20, "20", 50, 40].entries()) {
    const order = { id: `o${index}`, total, state: index % 2 === 0 ? "open" : "paid", currency: "EUR" };
    const body = JSON.stringify(index === 3 ? { ...order, gift: true } : order);
    const headers = [...JSON_TYPE, "Authorization", `Bearer secret-${index}`];
    await send(captureUrl, { path: "/orders", headers, body });
  }
}

function paths(page: Page) {
  return page.getByRole("region", { name: "What varies" });
}

function values(page: Page, path: string) {
  return page.getByRole("region", { name: `Values of ${path}` });
}

test("from a hit: which paths vary over its event and how, one of them as a chart, by value and by hit", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrders(bin);
  await send(bin.captureUrl, { path: "/other" });
  await hitRow(page, 6).click();
  await page.getByRole("article").getByRole("button", { name: "Compare" }).click();
  await page.getByRole("menuitem", { name: /What varies over many POST \/orders/ }).click();
  await page.waitForURL(/\/diff\/many\?like=6$/);

  await expect(page.getByRole("status").filter({ hasText: "6 hits of POST /orders" })).toBeVisible();
  await expect(paths(page).getByRole("button", { name: /\$\.total/ })).toContainText("number or string");
  await expect(paths(page).getByRole("button", { name: /\$\.gift/ })).toContainText("missing in 5 of 6");
  await expect(paths(page).getByRole("button", { name: /\$\.state/ })).toContainText("2 different values");
  await expect(paths(page).getByRole("button", { name: /\$\.id/ })).toContainText("another in each");
  await expect(paths(page)).toContainText(/\d+ paths and headers are the same in all/);

  await paths(page)
    .getByRole("button", { name: /\$\.state/ })
    .click();
  await expect(page).toHaveURL(/path=%24\.state/);
  const state = values(page, "$.state");
  await expect(state.getByRole("img", { name: /over 6 hits/ })).toBeVisible();
  await expect(
    state
      .getByRole("table")
      .first()
      .getByRole("row", { name: /"open" 3/ }),
  ).toBeVisible();
  await expect(state.getByRole("table").last().getByRole("row")).toHaveCount(7);
  expect(await findViolations(page)).toEqual([]);

  await page.reload();
  await expect(values(page, "$.state")).toBeVisible();
  await page.keyboard.press("k");
  await expect(values(page, "$.state")).toBeHidden();
  await page.keyboard.press("j");
  await expect(values(page, "$.state")).toBeVisible();
  await values(page, "$.state").getByRole("link", { name: "compare hits 5 and 6" }).click();
  await page.waitForURL(/\/diff\/5\.\.6$/);
});

test("secrets are veiled until they are asked for", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/diff/many?like=1&header=authorization`);
  await expect(values(page, "authorization").getByRole("table").last()).toBeVisible();
  await expect(page.getByText("Bearer secret-")).toHaveCount(0);
  await page.getByRole("button", { name: "Show the value in hit 6" }).click();
  await expect(page.getByText("Bearer secret-5")).toBeVisible();
});

test("of the hits that are selected, and of those that a search finds", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await expectHitCount(page, 6);
  for (const seq of [1, 3, 5]) await hitRow(page, seq).click({ modifiers: ["ControlOrMeta"] });
  await page.getByRole("button", { name: "What varies over the selected" }).click();
  await expect(page.getByRole("status").filter({ hasText: "3 hits that were selected" })).toBeVisible();
  await page.goto(`/b/${bin.id}/diff/many?q=body.state%3Dpaid`);
  await expect(page.getByRole("status").filter({ hasText: "3 hits that match body.state=paid" })).toBeVisible();
});

test("hits that come while others are looked at are counted, and added when asked for", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  const send1 = (path: string, state: string) =>
    send(bin.captureUrl, { path, headers: JSON_TYPE, body: JSON.stringify({ id: "new", total: 1, state }) });
  const add = page.getByRole("button", { name: /^Add \d+ new$/ });
  await page.goto(`/b/${bin.id}/diff/many?like=1`);
  await expect(page.getByRole("status").filter({ hasText: "6 hits of POST /orders" })).toBeVisible();
  await send1("/other", "paid");
  await send1("/orders", "paid");
  await expect(add).toHaveText("Add 1 new");
  await add.click();
  await expect(page.getByRole("status").filter({ hasText: "7 hits of POST /orders" })).toBeVisible();
  await expect(add).toHaveCount(0);

  await page.goto(`/b/${bin.id}/diff/many?q=body.state%3Dpaid`);
  await expect(page.getByRole("status").filter({ hasText: "5 hits that match body.state=paid" })).toBeVisible();
  await send1("/orders", "open");
  await send1("/orders", "paid");
  await expect(add).toHaveText("Add 1 new");
  await add.click();
  await expect(page.getByRole("status").filter({ hasText: "6 hits that match body.state=paid" })).toBeVisible();
});

test("a search that ran out of time says so, and goes on when asked to", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/diff/many?q=body.state%3Dpaid&seconds=0`);
  await expect(page.getByText("The search ran out of time: hits before 7 were not looked at.")).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await page.getByRole("button", { name: "Go on for 10 s" }).click();
  await expect(page.getByRole("status").filter({ hasText: "3 hits that match body.state=paid" })).toBeVisible();
  await expect(page.getByText("ran out of time")).toHaveCount(0);
  await expect(page).toHaveURL(/seconds=10/);
});

test("too few hits, the same hits, and a mistake in the search are said", async ({ page, openBin }) => {
  const bin = await openBin();
  await page.goto(`/b/${bin.id}/diff/many`);
  await expect(page.getByText("There is nothing to compare")).toBeVisible();
  await send(bin.captureUrl, { body: "{}", headers: JSON_TYPE });
  await page.reload();
  await expect(page.getByText("There is one hit only")).toBeVisible();
  await send(bin.captureUrl, { body: "{}", headers: JSON_TYPE });
  await page.reload();
  await expect(page.getByText("Nothing varies")).toBeVisible();
  await page.goto(`/b/${bin.id}/diff/many?q=colour%3Ared`);
  await expect(page.getByRole("alert").filter({ hasText: "There is no field" })).toBeVisible({ timeout: 30_000 });
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong on a phone: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await sendOrders(bin);
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/b/${bin.id}/diff/many?like=1`);
    await expect(page.getByRole("img", { name: /over 6 hits/ })).toBeVisible();
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
