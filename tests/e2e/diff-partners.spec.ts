import { expect } from "@playwright/test";
import { change, JSON_TYPE, sendOrders } from "./diff-screen";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitRow } from "./hit-list";
import { send } from "./send";

test("a hit is compared with the one before of its kind, by key and by menu", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await send(bin.captureUrl, { path: "/users", body: "x" });
  await send(bin.captureUrl, { path: "/orders", headers: JSON_TYPE, body: '{"id":"o2"}' });
  await expectHitCount(page, 4);
  await hitRow(page, 4).click();
  await expect(hitHeading(page)).toContainText("/orders");
  await expect(page.getByRole("button", { name: "Compare" })).toBeVisible();
  await page.keyboard.press("d");
  await page.waitForURL(/\/diff\/2\.\.4$/);
  await page.goBack();
  await expect(hitHeading(page)).toContainText("/orders");
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("menuitem", { name: "With the hit before" }).click();
  await page.waitForURL(/\/diff\/3\.\.4$/);
  await page.getByRole("button", { name: "Left: the hit before" }).click();
  await page.waitForURL(/\/diff\/2\.\.4$/);
  await page.goto(`/b/${bin.id}/diff/event..3`);
  await expect(page.getByText("It is the first of its kind")).toBeVisible();
});

test("a hit to compare with is chosen from a list, by a search or by its number", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await send(bin.captureUrl, { path: "/users", body: "x" });
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await page.getByRole("button", { name: "Right: choose another hit" }).click();
  await page.waitForURL(/\/diff\/1\.\.choose$/);
  const list = page.getByRole("list", { name: "Hits to compare with" });
  await expect(list.getByRole("listitem")).toHaveCount(2);
  expect(await findViolations(page), "choosing").toEqual([]);
  await page.getByRole("textbox", { name: "Number of a hit, or a search" }).fill("path:/users");
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await list.getByRole("link").click();
  await page.waitForURL(/\/diff\/1\.\.3$/);
  await page.goBack();
  await page.getByRole("textbox", { name: "Number of a hit, or a search" }).fill("#2");
  await page.getByRole("link", { name: "Compare with hit 2" }).click();
  await page.waitForURL(/\/diff\/1\.\.2$/);
});

test("what is pasted is compared with a hit, a body with its body, a request as a whole; nothing is stored", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/1`);
  await page.getByRole("button", { name: "Compare" }).click();
  await page.getByRole("menuitem", { name: "With something pasted…" }).click();
  await page.waitForURL(/\/diff\/pasted\.\.1$/);
  const field = page.getByRole("textbox", { name: "A body, a cURL command, raw HTTP or HAR" });
  await field.fill('{"id":"o1","total":13}');
  expect(await findViolations(page), "pasting").toEqual([]);
  const asked: string[] = [];
  page.on("request", (request) => {
    if (request.method() !== "GET") asked.push(request.url());
  });
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(change(page, "$.total")).toContainText("13");
  await expect(page.getByText("Only the bodies are compared")).toBeVisible();
  await page.keyboard.press("s");
  await page.waitForURL(/\/diff\/1\.\.pasted$/);
  await expect(change(page, "$.note")).toContainText("removed");

  await page.getByRole("button", { name: "Paste another" }).click();
  await field.fill("curl --cert x https://example.com/");
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(page.getByText("the option --cert is not read here")).toBeVisible();
  await field.fill(
    `curl ${bin.captureUrl}/orders?page=3 -H 'Content-Type: application/json' -H 'X-Region: asia' -d '{}'`,
  );
  await page.getByRole("button", { name: "Compare", exact: true }).click();
  await expect(change(page, "x-region")).toContainText("asia");
  await expect(change(page, "page")).toContainText("3");
  await expect(change(page, "path")).toHaveCount(0);
  expect(asked).toEqual([]);
  await page.reload();
  await expect(field).toBeVisible();
});
