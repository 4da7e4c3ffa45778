import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitRow } from "./hit-list";
import { send } from "./send";

function settingsOf(page: Page) {
  return page.getByRole("dialog", { name: "Settings of the bin" });
}

async function openAccess(page: Page) {
  await page.getByRole("button", { name: /^Bin: answer, settings/ }).click();
  await page.getByRole("menuitem", { name: /settings/i }).click();
  const settings = settingsOf(page);
  await settings.getByText("Who may send").click();
  await expect(settings.getByLabel("Bearer token")).toBeVisible();
  return settings;
}

test("who may send is set in the bin's settings, obeyed, and told of whom it keeps out", async ({ page, openBin }) => {
  const { captureUrl } = await openBin();
  const settings = await openAccess(page);
  await settings.getByLabel("From addresses").fill("nonsense");
  await settings.getByLabel("Bearer token").fill("a-long-token");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings.getByText(/“nonsense” must be an address/)).toBeVisible();
  expect(await findViolations(page)).toEqual([]);
  await settings.getByLabel("From addresses").fill("");
  await settings.getByRole("button", { name: "Save" }).click();
  await expect(settings).toBeHidden();

  await send(captureUrl, { path: "/kept-out", body: "secret body", status: 401 });
  await expect(hitRow(page, 1)).toContainText("denied: credentials");
  await hitRow(page, 1).click();
  const hit = page.getByRole("article", { name: /^Hit 1/ });
  await expect(hit).toContainText("No credentials were sent: the header Authorization is missing.");
  await expect(hit).toContainText("denied: kept without a body");
  expect(await findViolations(page)).toEqual([]);

  await send(captureUrl, { path: "/let-in", headers: ["Authorization", "Bearer a-long-token"] });
  await expect(hitRow(page, 2)).not.toContainText("denied");

  const again = await openAccess(page);
  await expect(again.getByText("only with: Bearer")).toBeVisible();
  await expect(again.getByLabel("Bearer token")).toHaveValue("***");
  await again.getByLabel("Bearer token").fill("");
  await again.getByRole("button", { name: "Save" }).click();
  await expect(again).toBeHidden();
  await send(captureUrl, { path: "/open-again" });
  await expect(hitRow(page, 3)).not.toContainText("denied");
});
