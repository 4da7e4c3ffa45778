import { expect } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectLive } from "./open-bin";
import { send } from "./send";

test("the capture URL is changed, the old one goes on until it is ended, and owners see who did it", async ({
  page,
  openBin,
}) => {
  test.slow();
  const bin = await openBin();
  const slug = new URL(bin.captureUrl).pathname.split("/").at(-1) ?? "";
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await page.getByRole("menuitem", { name: "Capture URL…" }).click();
  const dialog = page.getByRole("dialog");
  const field = dialog.getByRole("textbox", { name: "Name in the new URL" });
  await field.fill("www");
  await expect(dialog.getByText("is a name that hosts use themselves")).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Change the URL" })).toBeDisabled();
  const chosen = `orders-${slug.slice(0, 8)}`;
  await field.fill(chosen.toUpperCase());
  await expect(field).toHaveValue(chosen);
  await dialog.getByRole("combobox", { name: "How long the old one" }).selectOption({ label: "A week" });
  await dialog.getByRole("button", { name: "Change the URL" }).click();
  await expect(dialog.getByText(`/in/${chosen}`)).toBeVisible();
  const old = dialog.getByRole("list", { name: "Old URLs" }).getByRole("listitem");
  await expect(old).toContainText(slug);
  expect(await findViolations(page), "the URL, changed").toEqual([]);
  expect(await send(bin.captureUrl)).toBe(1);
  expect(await send(bin.captureUrl.replace(slug, chosen))).toBe(2);

  await old.getByRole("button", { name: `End now: ${slug}` }).click();
  await expect(dialog.getByRole("list", { name: "Old URLs" })).toHaveCount(0);
  expect((await page.request.post(bin.captureUrl)).status()).toBe(404);
  await dialog.getByRole("button", { name: "Close" }).click();
  await expectLive(page);

  await page.goto("/workspace");
  await page.getByRole("link", { name: "Show it" }).click();
  const rows = page.getByRole("list", { name: "What was done" }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("ended an old URL of the bin");
  await expect(rows.nth(1)).toContainText("changed the URL of the bin");
  await expect(rows.nth(2)).toContainText("made the bin");
  expect(await findViolations(page), "what was done").toEqual([]);
  await page.getByRole("combobox", { name: "About" }).selectOption({ label: "Bins" });
  await expect(rows).toHaveCount(1);
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: "All as NDJSON" }).click();
  expect((await download).suggestedFilename()).toBe("audit.ndjson");
});
