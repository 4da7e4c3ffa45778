import { expect } from "@playwright/test";
import pg from "pg";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { openAsRecipient, sendSecrets, share } from "./share-steps";

test("the page of a link names nothing of what it opens, and opens nothing itself", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url, id } = await share(page, bin, { comment: "Only for readers" });
  const answer = await page.request.get(url, { headers: { cookie: "" } });
  const html = await answer.text();
  expect(html).toContain("<title>Shared with Hookscope</title>");
  expect(html).toContain("noindex");
  expect(html).toContain('<meta name="referrer" content="no-referrer"');
  expect(answer.headers()["cache-control"]).toContain("no-store");
  expect(html).not.toContain("Only for readers");
  const { shares } = await (await page.request.get(`/api/shares?binId=${bin.id}`)).json();
  expect(shares).toMatchObject([{ id, views: 0, lastViewedAt: null }]);
});

test("a password is asked for, and a wrong one says so", async ({ page, browser, openBin }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url } = await share(page, bin, { password: "pässwörd 🔑" });
  const { context, page: other } = await openAsRecipient(browser, url);
  await expect(other.getByRole("heading", { name: "This link needs a password" })).toBeVisible();
  const field = other.getByRole("textbox", { name: "Password" });
  await expect(field).toBeFocused();
  await field.fill("guess");
  await field.press("Enter");
  await expect(other.getByText("That is not the password of this link.").first()).toBeVisible();
  await field.fill("pässwörd 🔑");
  await field.press("Enter");
  await expect(hitHeading(other)).toContainText("/orders");
  await context.close();
});

test("too many wrong passwords are throttled, in words", async ({ page, browser, openBin }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url } = await share(page, bin, { password: "correct one" });
  const token = new URL(url).pathname.split("/").at(-1);
  for (let guess = 0; guess < 10; guess += 1) {
    const answer = await page.request.get(`/api/shares/by-token/${token}`, {
      headers: { "x-share-password": `guess ${guess}` },
    });
    expect(answer.status()).toBe(401);
  }
  const { context, page: other } = await openAsRecipient(browser, url);
  await other.getByRole("textbox", { name: "Password" }).fill("correct one");
  await other.getByRole("button", { name: "Open" }).click();
  await expect(other.getByText("Too many wrong passwords").first()).toBeVisible();
  await context.close();
});

test("a revoked link closes the pages that show it, and the list of links says who saw it", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin);
  const { url } = await share(page, bin, { maxViews: 5, comment: "For Ada" });
  const { context, page: other } = await openAsRecipient(browser, url);
  await expect(hitHeading(other)).toContainText("/orders");

  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "Shared links" }).click();
  const row = page.getByRole("list", { name: "Shared links" }).getByRole("listitem");
  await expect(row).toContainText("Hit 1");
  await expect(row).toContainText("opens");
  await expect(row).toContainText("POST /orders");
  await expect(row).toContainText(/until .+ at \d\d:\d\d/);
  await expect(row).toContainText("seen once of 5");
  await expect(row).toContainText("For Ada");
  await row.getByRole("button", { name: "Revoke the link to hit 1" }).click();
  await row.getByRole("button", { name: "Revoke for good" }).click();
  await expect(row).toContainText("revoked");

  // Nobody reloads it: it is told.
  await expect(other.getByText("This link no longer opens")).toBeVisible();
  await expect(other.getByText("was revoked")).toBeVisible();
  await expect(other.getByText("/orders")).toHaveCount(0);
  await other.reload();
  await expect(other.getByText("was revoked")).toBeVisible();
  await context.close();
});

test("an expired link says so", async ({ page, browser, openBin, instance }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url, id } = await share(page, bin, {});
  const database = new pg.Client({ connectionString: instance.databaseUrl });
  await database.connect();
  await database.query("update share set expires_at = now() - interval '1 second' where id = $1", [id]);
  await database.end();
  const { context, page: other } = await openAsRecipient(browser, url);
  await expect(other.getByText("This link no longer opens")).toBeVisible();
  await expect(other.getByText("has expired")).toBeVisible();
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "Shared links" }).click();
  const row = page.getByRole("list", { name: "Shared links" }).getByRole("listitem");
  await expect(row).toContainText(/ended (today|yesterday) at \d\d:\d\d/);
  await context.close();
});

test("a link that was used up or never was says so", async ({ page, browser, openBin }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url } = await share(page, bin, { maxViews: 1 });
  const { context, page: other } = await openAsRecipient(browser, url);
  await expect(hitHeading(other)).toContainText("/orders");
  await other.reload();
  await expect(other.getByText("as often as it may be")).toBeVisible();
  await other.goto(`${url.slice(0, -3)}aaa`);
  await expect(other.getByText("There is nothing behind this link")).toBeVisible();
  await context.close();
});

test("what cannot be reached can be tried again", async ({ page, browser, openBin }) => {
  const bin = await openBin();
  await sendSecrets(bin);
  const { url } = await share(page, bin, {});
  const context = await browser.newContext();
  const other = await context.newPage();
  await other.route("**/api/shares/by-token/**", (route) => route.abort("connectionrefused"));
  await other.goto(url);
  await expect(other.getByRole("alert").filter({ hasText: "The link could not be opened" })).toBeVisible();
  await other.unroute("**/api/shares/by-token/**");
  await other.getByRole("button", { name: "Try again" }).click();
  await expect(hitHeading(other)).toContainText("/orders");
  await context.close();
});
