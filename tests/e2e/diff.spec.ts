import { expect } from "@playwright/test";
import { change, expectChanges, JSON_TYPE, section, sendOrders } from "./diff-screen";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitRow } from "./hit-list";
import { send } from "./send";

test("two selected in the list are compared; noise is folded with its count and one press away", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await sendOrders(bin);
  await expectHitCount(page, 2);
  await hitRow(page, 2).click({ modifiers: ["ControlOrMeta"] });
  const compare = page.getByRole("button", { name: /^Compare/ });
  await expect(
    page.getByRole("group", { name: "Selected hits" }).getByRole("button", { name: "Compare: select two" }),
  ).toBeDisabled();
  await hitRow(page, 1).click({ modifiers: ["ControlOrMeta"] });
  await compare.and(page.getByRole("button", { name: "Compare the two" })).click();
  await page.waitForURL(/\/diff\/1\.\.2$/);

  await expectChanges(page, "5 changes");
  await expect(change(page, "$.total")).toContainText("other type");
  await expect(change(page, "$.gift")).toContainText("added");
  await expect(change(page, "$.note").locator("del")).toHaveText("front");
  await expect(change(page, "$.note").locator("ins")).toHaveText("back");
  await expect(change(page, "x-region")).toContainText("changed");
  await expect(change(page, "$.updated_at")).toHaveCount(0);
  await expect(section(page, "Body")).toContainText('"gift": true');

  await page.getByRole("button", { name: /^Show noise/ }).click();
  await expect(change(page, "$.updated_at")).toContainText("Noise:");
  await expect(change(page, "x-request-id")).toContainText("Noise:");
  expect(new URL(page.url()).searchParams.get("noise")).toBe("show");
  await page.reload();
  await expect(change(page, "$.updated_at")).toBeVisible();
});

test("the keys go through the changes, swap the sides, and change the view", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expectChanges(page, "5 changes");
  const current = page.getByRole("region", { name: "Changes" }).locator("[aria-current=true]");
  await page.keyboard.press("n");
  await expect(current).toContainText("page");
  await page.keyboard.press("j");
  await expect(current).toContainText("x-region");
  await expect(page.getByText("2 of 5")).toBeVisible();
  await page.keyboard.press("p");
  await page.keyboard.press("k");
  await expect(current).toContainText("$.gift");
  await expect(page.getByText("5 of 5")).toBeVisible();
  await page.reload();
  await expect(current).toContainText("$.gift");

  await page.keyboard.press("u");
  await expect(page.getByRole("radio", { name: "Unified" })).toBeChecked();
  expect(page.url()).toContain("view=unified");
  await page.keyboard.press("s");
  await page.waitForURL(/\/diff\/2\.\.1\?.*view=unified/);
  await expect(current).toContainText("$.gift");
  await expect(change(page, "$.gift")).toContainText("removed");
  await page.keyboard.press("v");
  await expect(page.getByRole("radio", { name: "Side by side" })).toBeChecked();
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toContainText("Swap the sides");
});

test("an ignored path stays ignored, in a fresh session with the key too, until it is undone", async ({
  page,
  openBin,
  browser,
  baseURL,
}) => {
  const bin = await openBin();
  await sendOrders(bin);
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await change(page, "$.total").getByRole("button").first().click();
  await page.keyboard.press("i");
  await expect(page.getByText("From now on this bin ignores the path $.total")).toBeVisible();
  await expectChanges(page, "4 changes");
  await change(page, "x-region").hover();
  await change(page, "x-region").getByRole("button", { name: "Ignore from now on" }).click();
  await expectChanges(page, "3 changes");

  const cookies = await page.context().cookies();
  const context = await browser.newContext({ baseURL });
  await context.addCookies(cookies);
  const fresh = await context.newPage();
  await fresh.goto(`/b/${bin.id}/diff/1..2?noise=show`);
  await expect(change(fresh, "$.total")).toContainText("Noise: this bin ignores the path");
  await expect(change(fresh, "x-region")).toContainText("Noise: this bin ignores the header");
  await change(fresh, "$.total").hover();
  await change(fresh, "$.total").getByRole("button", { name: "Ignore it no longer" }).click();
  await expectChanges(fresh, "4 changes");
  await context.close();

  const stranger = await browser.newContext({ baseURL });
  const closed = await stranger.newPage();
  await closed.goto(`/b/${bin.id}/diff/1..2`);
  await expect(closed.getByRole("heading", { name: "Nothing here" })).toBeVisible();
  await stranger.close();
});

test("the same twice, only noise, and a hit that is gone are said so", async ({ page, openBin }) => {
  const bin = await openBin();
  const body = '{"a":1}';
  await send(bin.captureUrl, { path: "/a?b=c", headers: [...JSON_TYPE, "X-Request-Id", "1"], body });
  await send(bin.captureUrl, { path: "/a?b=c", headers: [...JSON_TYPE, "X-Request-Id", "1"], body });
  await send(bin.captureUrl, { path: "/a?b=c", headers: [...JSON_TYPE, "X-Request-Id", "2"], body });
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(page.getByText("No differences")).toBeVisible();
  await expect(page.getByText("1 parameter, 5 header fields and 7 B of body")).toBeVisible();
  expect(await findViolations(page), "no differences").toEqual([]);
  await page.goto(`/b/${bin.id}/diff/1..3`);
  await expect(page.getByText("Nothing but noise")).toBeVisible();
  await page.getByRole("button", { name: "Show it" }).click();
  await expect(change(page, "x-request-id")).toBeVisible();
  await page.goto(`/b/${bin.id}/diff/1..9`);
  await expect(page.getByText("There is no hit 9 here")).toBeVisible();
});

test("texts are compared by line, bytes as hexadecimal", async ({ page, openBin }) => {
  const bin = await openBin();
  const text = (word: string) =>
    Array.from({ length: 40 }, (_, at) => `line ${at} says ${at === 20 ? word : "hello"}`).join("\n");
  const bytes = (value: number) => Uint8Array.from({ length: 200 }, (_, at) => (at === 100 ? value : at));
  for (const word of ["hello", "goodbye"])
    await send(bin.captureUrl, { headers: ["Content-Type", "text/plain"], body: text(word) });
  for (const value of [1, 2]) {
    await send(bin.captureUrl, { headers: ["Content-Type", "application/octet-stream"], body: bytes(value) });
  }
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(change(page, "line 21")).toBeVisible();
  await expect(section(page, "Body").locator("ins")).toHaveText("goodbye");
  await expect(section(page, "Body")).toContainText("17 lines the same");
  await page.goto(`/b/${bin.id}/diff/3..4`);
  await expect(change(page, "byte 100")).toContainText("01");
  await expect(section(page, "Body")).toContainText("88 bytes the same");
  await expect(section(page, "Body").getByText("000060").first()).toBeVisible();
});

test("hostile content is shown as text, what is not seen as its code point", async ({ page, openBin }) => {
  const bin = await openBin();
  const evil = "<img src=x onerror=alert(1)><script>alert(2)</script>";
  await send(bin.captureUrl, {
    path: `/?q=1`,
    headers: [...JSON_TYPE, "X-Evil", evil],
    body: JSON.stringify({ a: evil, b: "admin" }),
  });
  await send(bin.captureUrl, {
    path: `/?q=${encodeURIComponent(evil)}`,
    headers: [...JSON_TYPE, "X-Evil", `${evil}!`],
    body: JSON.stringify({ a: `${evil}?`, b: "ad\u202emin", [evil]: 1 }),
  });
  page.on("dialog", () => expect.soft("a dialog").toBe("never"));
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(change(page, "x-evil")).toContainText(evil);
  await expect(change(page, "$.b")).toContainText("‹202E›");
  expect(await page.locator("main img, main script").count()).toBe(0);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong in a comparison: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await sendOrders(bin);
    await page.goto(`/b/${bin.id}/diff/1..2?noise=show`);
    await expect(change(page, "$.gift")).toBeVisible();
    await page.keyboard.press("n");
    expect(await findViolations(page), "side by side").toEqual([]);
    await page.keyboard.press("u");
    expect(await findViolations(page), "unified").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(section(page, "Body")).toBeVisible();
    expect(await findViolations(page), "on a phone").toEqual([]);
  });
}
