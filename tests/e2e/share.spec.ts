import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading, hitList, hitRow } from "./hit-list";
import { send } from "./send";
import { KEY, openAsRecipient, PASSWORD, SECRETS, sendSecrets, share } from "./share-steps";
import { signStripe } from "./sign-stripe";

async function expectNoSecrets(page: Page, received: readonly string[]): Promise<void> {
  const shown = [await page.content(), await page.evaluate(() => document.body.textContent ?? "")];
  for (const secret of SECRETS) {
    for (const text of [...shown, ...received]) expect(text).not.toContain(secret);
    const base64 = Buffer.from(secret).toString("base64").slice(0, -4);
    for (const text of [...shown, ...received]) expect(text).not.toContain(base64);
  }
}

test("a hit is shared from its page, and its secrets are nowhere in what the recipient gets", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin);
  await hitRow(page, 1).click();
  await expect(hitHeading(page)).toContainText("/orders");
  await page.getByRole("button", { name: "Share this hit" }).click();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("heading", { name: "Share hit 1" })).toBeVisible();
  await dialog.getByRole("textbox", { name: "Comment" }).fill("The amount is wrong");
  const paths = dialog.getByRole("combobox", { name: "Replace these paths too" });
  await paths.fill("$.user[");
  await paths.press("Enter");
  await expect(dialog.getByText("That is no path")).toBeVisible();
  await paths.fill("$.user");
  await paths.press("Enter");
  const pointed = dialog.getByRole("combobox", { name: "Point out" });
  await pointed.fill("$.amount");
  await pointed.press("Enter");

  await dialog.getByRole("button", { name: "Preview as the recipient" }).click();
  const preview = dialog.getByRole("region", { name: "Preview" });
  await expect(preview.getByText("secrets were replaced before it got here")).toBeVisible();
  await expect(preview.getByText("The amount is wrong")).toBeVisible();
  await expect(preview.getByText("seen by all")).toBeVisible();
  expect(await preview.textContent()).not.toContain(KEY);
  expect(await preview.textContent()).not.toContain(PASSWORD);
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const link = dialog.getByText(/^http.*\/s\/[a-z2-7]{26}$/);
  await expect(link).toBeVisible();
  const url = (await link.textContent()) ?? "";

  const recipient = await openAsRecipient(browser, url);
  await expect(hitHeading(recipient.page)).toContainText("/orders?page=2");
  await expect(recipient.page).toHaveTitle("Shared with Hookscope");
  await expect(recipient.page.getByText("The amount is wrong")).toBeVisible();
  await expect(recipient.page.getByRole("list", { name: "What to look at" })).toContainText("$.amount = 1200");
  await expect(recipient.page.getByText("seen by all")).toBeVisible();
  await recipient.page.getByRole("button", { name: /secrets were replaced before it got here/ }).click();
  const replaced = recipient.page.getByRole("table", { name: /What was replaced/ });
  await expect(replaced).toContainText("header x-stripe-key");
  await expect(replaced).toContainText("body $.password");
  await expect(replaced).toContainText("body $.user");
  await expect(recipient.page.getByRole("treeitem", { name: /amount/ })).toBeVisible();
  await expect(recipient.page.getByRole("treeitem", { name: /password.*‹secret:/ })).toBeVisible();
  await expect(recipient.page.getByRole("button", { name: /delete|pin|resend|note/i })).toHaveCount(0);
  await recipient.page.getByRole("button", { name: "Copy as code" }).click();
  await recipient.page.getByRole("menuitem", { name: "curl" }).click();
  await expect(recipient.page.getByRole("button", { name: "Copied" })).toBeVisible();
  const curl = await recipient.page.evaluate(() => navigator.clipboard.readText());
  expect(curl).toContain("amount");
  for (const secret of SECRETS) expect(curl).not.toContain(secret);
  await expect(recipient.page.getByRole("row", { name: /X-Stripe-Key ‹secret:[0-9a-f]+›/ })).toBeVisible();
  await expectNoSecrets(recipient.page, recipient.received);
  for (const text of recipient.received) expect(text).not.toContain(new URL(bin.captureUrl).pathname);
  await recipient.context.close();
});

test("a comparison is shared from its page; equal secrets do not differ in it", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin, 1200);
  await sendSecrets(bin, 1300);
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await page.getByRole("button", { name: "Share the comparison" }).click();
  const dialog = page.getByRole("dialog", { name: "Share hits 1 and 2 compared" });
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const url = (await page.getByText(/^http.*\/s\/[a-z2-7]{26}$/).textContent()) ?? "";
  const recipient = await openAsRecipient(browser, url);
  const changes = recipient.page.getByRole("region", { name: "Changes" });
  await expect(changes).toContainText("$.amount");
  await expect(changes).not.toContainText("$.password");
  await recipient.page.getByRole("button", { name: "Swap the sides" }).first().click();
  await expect(recipient.page.getByRole("region", { name: "Left: hit 2" })).toBeVisible();
  await expect(changes).toContainText("$.amount");
  await expectNoSecrets(recipient.page, recipient.received);
  await recipient.context.close();
});

test("selected hits are shared as a list that opens each of them", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin);
  await send(bin.captureUrl, { path: "/kept-back" });
  await send(bin.captureUrl, { path: "/third" });
  await hitRow(page, 1).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(page, 3).click({ modifiers: ["ControlOrMeta"] });
  await expect(page.getByRole("group", { name: "Selected hits" })).toContainText("2 selected");
  await page.keyboard.press("s");
  const dialog = page.getByRole("dialog", { name: "Share 2 hits" });
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const url = (await page.getByText(/^http.*\/s\/[a-z2-7]{26}$/).textContent()) ?? "";
  const recipient = await openAsRecipient(browser, url);
  await expect(hitList(recipient.page).getByRole("option")).toHaveCount(2);
  await expect(hitHeading(recipient.page)).toContainText("/third");
  await hitRow(recipient.page, 1).click();
  await expect(hitHeading(recipient.page)).toContainText("/orders");
  await expect(recipient.page.getByRole("treeitem", { name: /password.*‹secret:/ })).toBeVisible();
  expect(recipient.page.url()).toContain("?hit=1");
  await recipient.page.goBack();
  await expect(hitHeading(recipient.page)).toContainText("/third");
  await expectNoSecrets(recipient.page, recipient.received);
  for (const text of recipient.received) expect(text).not.toContain("kept-back");
  await recipient.context.close();
});

test("a live share shows what comes as it comes, redacted, finds only what it shows, and ends at once", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin);
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "Shared links" }).click();
  await page.getByRole("button", { name: "Share the bin…" }).click();
  const dialog = page.getByRole("dialog", { name: "Share the bin" });
  await dialog.getByRole("radio", { name: "Live, with what comes" }).click();
  await expect(dialog.getByText("each hit that comes while it opens")).toBeVisible();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const url = (await page.getByText(/^http.*\/s\/[a-z2-7]{26}$/).textContent()) ?? "";
  const { page: other, context, received } = await openAsRecipient(browser, url);
  await expect(other.getByText("The hits of a bin, live")).toBeVisible();
  await expect(other.getByRole("status").filter({ hasText: "Live" })).toBeVisible();
  await expect(hitList(other).getByRole("option")).toHaveCount(1);

  await sendSecrets(bin, 4711);
  await expect(hitList(other).getByRole("option")).toHaveCount(2);
  await send(bin.captureUrl, { path: "/third", body: "plain" });
  await expect(hitRow(other, 3)).toBeVisible();
  await expect(hitHeading(other)).toContainText("/third");

  const field = other.getByRole("combobox", { name: "Search hits" });
  await field.fill("body.amount=4711");
  await expect(hitList(other).getByRole("option")).toHaveCount(1);
  await expect(hitRow(other, 2)).toBeVisible();
  await field.fill(KEY);
  await expect(other.getByText("No hit matches")).toBeVisible();
  await other.getByRole("button", { name: "Clear the search" }).last().click();
  await expect(hitList(other).getByRole("option")).toHaveCount(3);
  expect(other.url()).not.toContain(KEY);

  await page.request.delete(`/api/bins/${bin.id}/hits/3`, { headers: { origin: new URL(page.url()).origin } });
  await expect(hitList(other).getByRole("option")).toHaveCount(2);
  // What it looked for is its own; the page behind the link must have been told none of it.
  for (const secret of [PASSWORD, Buffer.from(KEY).toString("base64").slice(0, -4)]) {
    for (const text of received) expect(text).not.toContain(secret);
  }
  const { shares } = await (await page.request.get(`/api/shares?binId=${bin.id}`)).json();
  await page.request.delete(`/api/shares/${shares[0].id}`, { headers: { origin: new URL(page.url()).origin } });
  await expect(other.getByText("was revoked")).toBeVisible();
  await expect(hitList(other)).toHaveCount(0);
  await context.close();
});

test("two hits of a shared bin are compared as they are seen there", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await sendSecrets(bin, 1200);
  await send(bin.captureUrl, { path: "/never-shared" });
  await sendSecrets(bin, 1300);
  const { url } = await share(page, bin, { kind: "bin", seqs: [1, 3] });
  const { page: other, context, received } = await openAsRecipient(browser, url);
  await expect(hitHeading(other)).toContainText("/orders");
  await other.getByRole("button", { name: "Compare with the hit before" }).click();
  const changes = other.getByRole("region", { name: "Changes" });
  await expect(changes).toContainText("$.amount");
  await expect(changes).not.toContainText("$.password");
  expect(other.url()).toContain("hit=3&with=1");
  await other.getByRole("button", { name: "All hits" }).click();
  await expect(hitList(other).getByRole("option")).toHaveCount(2);
  await hitRow(other, 3).click({ modifiers: ["ControlOrMeta"] });
  await hitRow(other, 1).click({ modifiers: ["ControlOrMeta"] });
  await other.getByRole("button", { name: "Compare the two" }).click();
  await expect(changes).toContainText("$.amount");
  await other.goBack();
  await expect(hitList(other).getByRole("option")).toHaveCount(2);
  await expectNoSecrets(other, received);
  for (const text of received) expect(text).not.toContain("never-shared");
  await context.close();
});

test("the palette shares the hit that is looked at, and a verdict is told as it was before", async ({
  page,
  browser,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  const secret = "whsec_made_up_for_this_test";
  await page.request.put(`/api/bins/${bin.id}/secrets/stripe`, {
    data: { secret },
    headers: { origin: new URL(page.url()).origin },
  });
  await send(bin.captureUrl, signStripe({ secret }));
  await hitRow(page, 1).click();
  await expect(page.getByRole("button", { name: "Share this hit" })).toBeVisible();
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("share hit");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Share hit 1" });
  await expect(dialog.getByRole("textbox", { name: "Comment" })).toBeFocused();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  const url = (await page.getByText(/^http.*\/s\/[a-z2-7]{26}$/).textContent()) ?? "";
  const { context, page: other, received } = await openAsRecipient(browser, url);
  const signature = other.getByRole("region", { name: "Signature" });
  await expect(signature.getByText("Valid", { exact: true })).toBeVisible();
  await expect(signature.getByText("As checked before redaction.")).toBeVisible();
  for (const text of received) expect(text).not.toContain(secret);
  await context.close();
});

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 390]) {
    test(`axe finds nothing wrong in shares: ${colorScheme}, ${width} wide`, async ({ page, openBin }) => {
      test.slow();
      await page.setViewportSize({ width, height: 780 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const expectFine = async (what: string) => {
        expect(await findViolations(page), what).toEqual([]);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide, `the width of ${what}`).toBeLessThanOrEqual(width);
      };
      const bin = await openBin();
      await sendSecrets(bin);
      await sendSecrets(bin, 1300);
      await page.goto(`/b/${bin.id}/1`);
      await page.getByRole("button", { name: "Share this hit" }).click();
      const dialog = page.getByRole("dialog");
      const headers = dialog.getByRole("combobox", { name: "Replace these headers too" });
      await headers.fill("X-Plain");
      await headers.press("Enter");
      await expectFine("the dialog of a share");
      await dialog.getByRole("button", { name: "Preview as the recipient" }).click();
      await expect(dialog.getByRole("treeitem").first()).toBeAttached();
      await expectFine("the preview");
      await dialog.getByRole("button", { name: "Make the link" }).click();
      await expect(dialog.getByText(/\/s\/[a-z2-7]{26}$/)).toBeVisible();
      await expectFine("the link");
      const hit = await share(page, bin, { comment: "Look here", highlights: ["$.amount"] });
      const locked = await share(page, bin, { password: "password" });
      const diff = await share(page, bin, { kind: "diff", seqs: [1, 2] });
      const all = await share(page, bin, { kind: "bin", seqs: undefined, comment: "a long comment\n".repeat(60) });

      await page.goto(hit.url);
      await expect(page.getByRole("treeitem").first()).toBeAttached();
      await page.getByRole("button", { name: /replaced before it got here/ }).click();
      await expectFine("a shared hit");
      await page.goto(locked.url);
      await expect(page.getByRole("heading", { name: "This link needs a password" })).toBeVisible();
      await expectFine("a locked share");
      await page.goto(diff.url);
      await expect(page.getByRole("region", { name: "Changes" })).toContainText("$.amount");
      await expectFine("a shared comparison");
      await page.goto(all.url);
      await expect(hitList(page).getByRole("option")).toHaveCount(2);
      await expectFine("a shared bin");
      await page.goto(`${all.url.slice(0, -3)}aaa`);
      await expect(page.getByText("There is nothing behind this link")).toBeVisible();
      await expectFine("a link to nothing");
    });
  }
}
