import { expect } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitRow } from "./hit-list";
import { pick } from "./palette-steps";
import { sendMany } from "./send";
import { sendEvents } from "./send-events";
import { settings } from "./settings-dialog";

test("settings say what is wrong, survive a failure to save, and are saved", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 3);
  await expectHitCount(page, 3);
  await pick(page, "Change the bin’s settings");
  const name = settings(page).getByRole("textbox", { name: "Name" });
  const hits = settings(page).getByRole("textbox", { name: "Hits" });
  await name.fill("  ");
  await hits.fill("0");
  await page.keyboard.press("Enter");
  await expect(settings(page).getByText("A bin needs a name")).toBeVisible();
  await expect(settings(page).getByText("A number above 0")).toBeVisible();
  await expect(name).toBeFocused();

  await name.fill("Orders");
  await hits.fill("2");
  await expect(settings(page).getByText("The oldest 1 hit goes within minutes")).toBeVisible();
  await page.route(`**/api/bins/${bin.id}`, (route) => route.abort());
  await page.keyboard.press("Enter");
  await expect(settings(page).getByText("Nothing was saved.")).toBeVisible();
  await expect(name).toHaveValue("Orders");
  await page.unroute(`**/api/bins/${bin.id}`);
  await settings(page).getByRole("button", { name: "Save" }).click();
  await expect(settings(page)).toBeHidden();
  await expect(page).toHaveTitle("Orders · Hookscope");
  const answer = await page.request.get(`/api/bins/${bin.id}`);
  expect(await answer.json()).toMatchObject({ name: "Orders", settings: { retention: { hits: 2 } } });
});

test("what others change while the settings are edited is neither lost nor overwritten unseen", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await pick(page, "Change the bin’s settings");
  const dialog = settings(page);
  await dialog.getByRole("textbox", { name: "Name" }).fill("Mine");
  const { origin } = new URL(page.url());
  const changed = await page.request.patch(`/api/bins/${bin.id}`, {
    headers: { origin },
    data: { name: "Theirs", settings: { retention: { days: 9 } } },
  });
  expect(changed.status()).toBe(200);
  await expect(dialog.getByText("Changed elsewhere to “Theirs”")).toBeVisible();
  // What was not typed into follows.
  await expect(dialog.getByRole("textbox", { name: "Days" })).toHaveValue("9");
  await dialog.getByRole("button", { name: "Take it" }).click();
  await expect(dialog.getByRole("textbox", { name: "Name" })).toHaveValue("Theirs");
  await dialog.getByRole("textbox", { name: "Hits" }).fill("50");
  await dialog.getByRole("button", { name: "Save" }).click();
  await expect(dialog).toBeHidden();
  const answer = await page.request.get(`/api/bins/${bin.id}`);
  expect(await answer.json()).toMatchObject({ name: "Theirs", settings: { retention: { days: 9, hits: 50 } } });
});

test("a bin answers a sender's check by itself once it is told to", async ({ page, openBin }) => {
  const bin = await openBin();
  const check = async () => {
    const response = await page.request.post(bin.captureUrl, {
      data: { type: "url_verification", token: "t", challenge: "3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P" },
    });
    return await response.text();
  };
  expect(await check()).toBe("ok\n");
  await pick(page, "Change the bin’s settings");
  const group = settings(page).getByRole("radiogroup", { name: "When a sender checks the endpoint" });
  await expect(group.getByRole("radio", { name: "Ask" })).toBeChecked();
  await expect(settings(page).getByText("The hit shows what the sender waits for")).toBeVisible();
  await group.getByRole("radio", { name: "Automatic" }).click();
  await expect(settings(page).getByText("The bin gives the answer that the sender waits for")).toBeVisible();
  await settings(page).getByRole("button", { name: "Save" }).click();
  await expect(settings(page)).toBeHidden();
  expect(await check()).toContain("3eZbrw1aBm2rZgRNFdxV2595E9CY3gmdALWMmHkvFXO7tYXAYM8P");
});

test("an event has a colour of its own, or the one that is chosen for it", async ({ page, openBin }) => {
  const bin = await openBin();
  await sendEvents(page, bin.id, [
    ["github", "push"],
    ["github", "issues"],
  ]);
  await expectHitCount(page, 2);
  const dot = (seq: number) => hitRow(page, seq).locator("[style*='--color-event']");
  await expect(dot(1)).toHaveAttribute("style", /--color-event-pink/);
  await pick(page, "Change the bin’s settings");
  await settings(page).getByRole("button", { name: "Colours of events" }).click();
  const choice = settings(page).getByRole("combobox", { name: "Colour of push" });
  await expect(choice).toHaveValue("own");
  await choice.selectOption("Teal");
  await settings(page).getByRole("button", { name: "Save" }).click();
  await expect(settings(page)).toBeHidden();
  await expect(dot(1)).toHaveAttribute("style", /--color-event-teal/);
  const answer = await page.request.get(`/api/bins/${bin.id}`);
  expect(await answer.json()).toMatchObject({ settings: { eventColours: { push: "teal" } } });

  await pick(page, "Change the bin’s settings");
  await settings(page).getByRole("button", { name: "Colours of events: 1 chosen" }).click();
  await settings(page).getByRole("combobox", { name: "Colour of push" }).selectOption("Automatic: pink");
  expect(await findViolations(page), "the colours").toEqual([]);
  await settings(page).getByRole("button", { name: "Save" }).click();
  await expect(dot(1)).toHaveAttribute("style", /--color-event-pink/);
});
