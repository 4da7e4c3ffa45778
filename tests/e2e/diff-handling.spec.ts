import { gzipSync } from "node:zlib";
import { expect } from "@playwright/test";
import { change, expectChanges, JSON_TYPE, section, sendOrders } from "./diff-screen";
import { test } from "./fixtures";
import { send } from "./send";

test("a comparison is copied as Markdown, as JSON and as JSON Patch, without the noise that is hidden", async ({
  page,
  openBin,
  context,
  baseURL,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"], { origin: baseURL });
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expectChanges(page, "5 changes");
  const copyAs = async (format: string) => {
    await page.getByRole("button", { name: /^(Copy the comparison|Copied)$/ }).click();
    await page.getByRole("menuitem", { name: format, exact: true }).click();
  };
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());

  await copyAs("As Markdown, for an issue");
  await expect.poll(clipboard).toContain('| `$.total` | other type | `12` | `"12"` |');
  expect(await clipboard()).toContain("Changes hidden as noise:");
  await copyAs("As JSON");
  await expect.poll(clipboard).toMatch(/^\{/);
  expect(JSON.parse(await clipboard())).toMatchObject({ equal: false, body: { kind: "json" } });
  await copyAs("Body as JSON Patch (RFC 6902)");
  await expect.poll(clipboard).toMatch(/^\[/);
  expect(JSON.parse(await clipboard())).toContainEqual({ op: "add", path: "/gift", value: true });
});

test("coded bodies are compared decoded; a comparison can be stopped, and a lost connection is survived", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const coded = [...JSON_TYPE, "Content-Encoding", "gzip"];
  await send(bin.captureUrl, { headers: coded, body: gzipSync('{"a":1}') });
  await send(bin.captureUrl, { headers: coded, body: gzipSync('{"a":2}') });
  await page.route(/\/hits\/2\/body/, (route) => route.abort());
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(page.getByText("Hit 2 could not be read")).toBeVisible();
  await page.unroute(/\/hits\/2\/body/);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(change(page, "$.a")).toContainText("2");

  // The worker's code does not come: the comparison takes as long as somebody waits.
  await page.route(/worker/, () => undefined);
  await page.reload();
  await page.getByRole("button", { name: "Stop" }).click();
  await expect(page.getByText("Nothing was compared.")).toBeVisible();
  await page.unroute(/worker/);
  await page.getByRole("main").getByRole("button", { name: "Compare" }).click();
  await expect(change(page, "$.a")).toContainText("2");
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("both are shown one under the other; a change leads to its place", async ({ page, openBin }) => {
    const bin = await openBin();
    await sendOrders(bin);
    await page.goto(`/b/${bin.id}/diff/1..2`);
    await expect(page.getByRole("radio", { name: "Unified" })).toBeChecked();
    await change(page, "$.gift").getByRole("button").first().tap();
    await expect(section(page, "Body").getByText('"gift": true')).toBeInViewport();
    await page.getByRole("button", { name: "Swap the sides" }).tap();
    await page.waitForURL(/\/diff\/2\.\.1\?/);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
  });
});
