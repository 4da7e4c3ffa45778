import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { expectLive } from "./open-bin";
import { send } from "./send";

test("who may only look sees no control that would be refused", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await send(bin.captureUrl, { path: "/orders" });
  const origin = new URL(page.url()).origin;
  const json = { label: "Bob", role: "viewer" };
  const { key } = await (await page.request.post("/api/keys", { data: json, headers: { origin } })).json();

  const context = await browser.newContext();
  const viewer = await context.newPage();
  const entered = await viewer.request.post(`${origin}/api/session`, { data: { key }, headers: { origin } });
  expect(entered.status()).toBe(200);
  await viewer.goto(`${origin}/`);
  await expect(viewer.getByText("This browser looks only")).toBeVisible();
  await expect(viewer.getByRole("button", { name: /make a bin|delete/i })).toHaveCount(0);
  await viewer.getByRole("list", { name: "Your bins" }).getByRole("link").click();
  await expectLive(viewer);
  await hitRow(viewer, 1).click();
  await expect(hitHeading(viewer)).toContainText("/orders");
  // Comes on demand, as the others would.
  await expect(viewer.getByRole("button", { name: "Compare" })).toBeVisible();
  for (const name of [/share this hit/i, /^resend\b/i, /add a note/i, /^pin/i, /delete this hit/i]) {
    await expect(viewer.getByRole("button", { name })).toHaveCount(0);
  }
  await viewer.getByRole("button", { name: /^Bin:/ }).click();
  const menu = viewer.getByRole("menu", { name: "Bin" });
  await expect(menu.getByRole("menuitem", { name: "Export…" })).toBeVisible();
  for (const name of [/settings/i, /pause/i, /^share the bin/i, /import/i, /delete/i, /capture url/i]) {
    await expect(menu.getByRole("menuitem", { name })).toHaveCount(0);
  }
  await viewer.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  // Keys do nothing, rather than fail.
  await viewer.keyboard.press("Delete");
  await expect(hitRow(viewer, 1)).toBeVisible();
  expect((await page.request.get(`/api/bins/${bin.id}/hits/1`)).status()).toBe(200);
  await context.close();
});
