import { type Browser, expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectLive } from "./open-bin";

/** Somebody else's browser: no cookie of ours. */
async function openOtherBrowser(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  return await context.newPage();
}

async function openWorkspace(page: Page): Promise<void> {
  await page.goto("/workspace");
  await expect(page.getByRole("heading", { name: "Your workspace" })).toBeVisible();
}

/** Makes a key on the workspace's page, and returns it as shown. */
async function makeKey(page: Page, label: string, role: "Owner" | "Editor" | "Viewer"): Promise<string> {
  await page.getByRole("button", { name: "Make a key…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "What it is for" }).fill(label);
  await dialog.getByRole("radio", { name: role }).click();
  await dialog.getByRole("button", { name: "Make the key" }).click();
  const shown = dialog.getByText(/^hsk_[a-z2-7]{32}$/);
  await expect(shown).toBeVisible();
  const key = (await shown.textContent()) ?? "";
  await dialog.getByRole("button", { name: "I have kept it" }).click();
  await expect(dialog).toBeHidden();
  return key;
}

async function signIn(page: Page, key: string): Promise<void> {
  await page.goto("/open");
  await page.getByRole("textbox", { name: "Workspace key" }).fill(key);
  await page.getByRole("button", { name: "Open it" }).click();
  await page.waitForURL(/\/$/);
}

function keyRow(page: Page, label: string) {
  return page.getByRole("list", { name: "Browsers and keys" }).getByRole("listitem").filter({ hasText: label });
}

test("losing the cookie does not lose the bins when the key was kept", async ({ page, context, openBin }) => {
  const bin = await openBin();
  await openWorkspace(page);
  await expect(page.getByText("This browser alone opens your bins")).toBeVisible();
  const key = await makeKey(page, "In my password manager", "Owner");
  await expect(keyRow(page, "In my password manager")).toContainText("not used yet");

  await context.clearCookies();
  await page.goto("/");
  await expect(page.getByText("No bins yet.")).toBeVisible();
  await page.getByRole("link", { name: "I have a key" }).click();
  const field = page.getByRole("textbox", { name: "Workspace key" });
  await expect(field).toBeFocused();
  await field.fill(`hsk_${"a".repeat(32)}`);
  await field.press("Enter");
  await expect(page.getByText("This key opens nothing.").first()).toBeVisible();
  await field.fill(key);
  await field.press("Enter");
  await page.waitForURL(/\/$/);
  await page.getByRole("list", { name: "Your bins" }).getByRole("link").click();
  await expectLive(page);
  expect(page.url()).toContain(bin.id);
});

test("revoking one browser logs out only that one, its open page included", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await openWorkspace(page);
  const key = await makeKey(page, "Kept key", "Owner");
  const [lost, other] = [await openOtherBrowser(browser), await openOtherBrowser(browser)];
  for (const [one, name] of [
    [lost, "Lost laptop"],
    [other, "Other laptop"],
  ] as const) {
    await signIn(one, key);
    await openWorkspace(one);
    await one.getByRole("button", { name: "Rename…" }).click();
    await one.getByRole("textbox", { name: "Name", exact: true }).fill(name);
    await one.getByRole("dialog").getByRole("button", { name: "Rename" }).click();
    await expect(one.getByRole("region", { name: "This browser" })).toContainText(name);
    await one.goto(`/b/${bin.id}`);
    await expectLive(one);
  }

  await openWorkspace(page);
  await expect(keyRow(page, "Lost laptop")).toContainText("signed in with “Kept key”");
  await keyRow(page, "Lost laptop")
    .getByRole("button", { name: /^Lost laptop:/ })
    .click();
  await page.getByRole("menuitem", { name: "Revoke…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke it" }).click();
  await expect(keyRow(page, "Lost laptop")).toHaveCount(0);

  await expect(lost.getByRole("heading", { name: "This bin is no longer open to you" })).toBeVisible();
  await expectLive(other);
  await other.reload();
  await expectLive(other);
  await lost.goto("/");
  await expect(lost.getByText("No bins yet.")).toBeVisible();
  for (const one of [lost, other]) await one.context().close();
});

test("a link opens the workspace on one other device, after a press", async ({ page, browser, openBin }) => {
  test.slow();
  const bin = await openBin();
  await openWorkspace(page);
  await page.getByRole("button", { name: "Open on another device…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("textbox", { name: "Which device" }).fill("My phone");
  await dialog.getByRole("radio", { name: "Editor" }).click();
  await expect(dialog.getByText("answers its own machine alone")).toBeVisible();
  await dialog.getByRole("button", { name: "Make the link" }).click();
  await expect(dialog.getByRole("img", { name: "The link as a QR code" })).toBeVisible();
  expect(await findViolations(page), "the link").toEqual([]);
  const url = (await dialog.getByText(/\/open#hst_/).textContent()) ?? "";
  await dialog.getByRole("button", { name: "Done" }).click();

  const phone = await openOtherBrowser(browser);
  await phone.goto(url);
  await expect(phone.getByRole("heading", { name: "Open the workspace in this browser?" })).toBeVisible();
  expect(phone.url()).not.toContain("hst_");
  expect((await phone.context().cookies()).map(({ name }) => name)).not.toContain("hookscope_key");
  await phone.getByRole("button", { name: "Open it here" }).click();
  await phone.waitForURL(/\/$/);
  await phone.getByRole("list", { name: "Your bins" }).getByRole("link").click();
  await expectLive(phone);
  expect(phone.url()).toContain(bin.id);
  await expect(keyRow(page, "My phone")).toContainText("Editor");

  const late = await openOtherBrowser(browser);
  await late.goto(url);
  await late.getByRole("button", { name: "Open it here" }).click();
  await expect(late.getByText("This link was used already")).toBeVisible();
  for (const one of [phone, late]) await one.context().close();
});

test("a replaced key opens nothing, and the browser that replaced its own stays in", async ({
  page,
  browser,
  openBin,
}) => {
  await openBin();
  await openWorkspace(page);
  const old = await makeKey(page, "Of a program", "Editor");
  await keyRow(page, "Of a program")
    .getByRole("button", { name: /^Of a program:/ })
    .click();
  await page.getByRole("menuitem", { name: "Replace the key…" }).click();
  const dialog = page.getByRole("alertdialog");
  await dialog.getByRole("button", { name: "Replace it" }).click();
  const shown = dialog.getByText(/^hsk_[a-z2-7]{32}$/);
  await expect(shown).toBeVisible();
  const fresh = (await shown.textContent()) ?? "";
  expect(fresh).not.toBe(old);
  await dialog.getByRole("button", { name: "I have kept it" }).click();
  const other = await openOtherBrowser(browser);
  const statusOf = async (key: string) =>
    (await other.request.get("/api/bins", { headers: { authorization: `Bearer ${key}` } })).status();
  expect([await statusOf(old), await statusOf(fresh)]).toEqual([401, 200]);
  await other.context().close();

  const mine = page.getByRole("listitem").filter({ hasText: "this browser" });
  await mine.getByRole("button", { name: /rename, replace/ }).click();
  await page.getByRole("menuitem", { name: "Replace the key…" }).click();
  await dialog.getByRole("button", { name: "Replace it" }).click();
  await expect(shown).toBeVisible();
  await dialog.getByRole("button", { name: "I have kept it" }).click();
  await page.reload();
  await expect(page.getByRole("heading", { name: "Your workspace" })).toBeVisible();
});

test("the workspace is named, and deleted with everything when its name is typed", async ({ page, openBin }) => {
  const bin = await openBin();
  await openWorkspace(page);
  await page.getByRole("textbox", { name: "Name of the workspace" }).fill("Payments team");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("heading", { name: "Payments team" })).toBeVisible();
  await page.getByRole("button", { name: "Delete the workspace…" }).click();
  const dialog = page.getByRole("alertdialog");
  const remove = dialog.getByRole("button", { name: "Delete everything" });
  await expect(remove).toBeDisabled();
  expect(await findViolations(page), "before the workspace is deleted").toEqual([]);
  await dialog.getByRole("textbox", { name: "Type “Payments team”" }).fill("Payments team");
  await remove.click();
  await page.waitForURL(/\/$/);
  await expect(page.getByText("No bins yet.")).toBeVisible();
  expect((await page.request.post(bin.captureUrl)).status()).toBe(404);
});

test("this browser logs out, and the last owner is kept from it", async ({ page, openBin }) => {
  await openBin();
  await openWorkspace(page);
  const leave = async () => {
    await page.getByRole("button", { name: "Log out", exact: true }).click();
    await page.getByRole("button", { name: "Log out this browser" }).click();
  };
  await leave();
  await expect(page.getByText("the workspace's last owner key")).toBeVisible();
  await page.getByRole("button", { name: "Stay" }).click();
  await makeKey(page, "Kept", "Owner");
  await leave();
  await page.waitForURL(/\/$/);
  await expect(page.getByText("No bins yet.")).toBeVisible();
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong on the pages of a workspace: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await openBin();
    await openWorkspace(page);
    expect(await findViolations(page), "a workspace").toEqual([]);
    await page.goto("/open");
    await expect(page.getByRole("textbox", { name: "Workspace key" })).toBeVisible();
    await expect(page.getByText("and leaves it.")).toBeVisible();
    expect(await findViolations(page), "the way in").toEqual([]);
  });
}
