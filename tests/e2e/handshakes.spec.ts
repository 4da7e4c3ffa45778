import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { type Sent, send } from "./send";

const panel = (page: Page) => page.getByRole("region", { name: /^A check of the endpoint/ });

const slackCheck = (challenge: string): Sent => ({
  headers: ["Content-Type", "application/json"],
  body: JSON.stringify({ token: "t", challenge, type: "url_verification" }),
});

test("a check of the endpoint shows the challenge and its answer; from then on the bin gives it, if it is let", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  await send(bin.captureUrl, slackCheck("challenge-one"));
  await expect(panel(page)).toContainText("by Slack: waits for its answer");
  await expect(panel(page).getByRole("region", { name: "Body of the answer" })).toHaveText("challenge-one");
  await expect(panel(page)).toContainText("The answer to give: 200");

  await panel(page).getByRole("button", { name: "Answer by itself" }).click();
  await expect(panel(page)).toContainText("The bin answers such checks by itself. Have the sender check again.");
  await send(bin.captureUrl, slackCheck("challenge-two"));
  await expect(panel(page)).toContainText("by Slack: answered by the bin");
  await expect(panel(page)).toContainText("challenge-two");

  await panel(page).getByRole("button", { name: "Only show them" }).click();
  await expect(panel(page).getByRole("button", { name: "Answer by itself" })).toBeVisible();
  await send(bin.captureUrl, { body: "an event like any other" });
  await expect(hitHeading(page)).toBeVisible();
  await expect(panel(page)).toBeHidden();
});

test("what takes a secret to answer says so, and is answered once it is set", async ({ page, openBin }) => {
  const bin = await openBin();
  const body = JSON.stringify({
    event: "endpoint.url_validation",
    event_ts: 1_654_503_849_680,
    payload: { plainToken: "qgg8vlvZRS6UYooatFL8Aw" },
  });
  const seq = await send(bin.captureUrl, { headers: ["Content-Type", "application/json"], body });
  await page.goto(`/b/${bin.id}/${seq}`);
  await expect(panel(page)).toContainText("by Zoom: cannot be answered from here");
  const signature = page.locator("#signature");
  await signature.getByLabel("Secret", { exact: true }).fill("a-zoom-secret-token");
  await signature.getByRole("button", { name: "Set the secret" }).click();
  await expect(panel(page)).toContainText("by Zoom: waits for its answer");
  await expect(signature).toContainText("many senders leave those unsigned: that is no fault");
  await expect(panel(page).getByRole("region", { name: "Body of the answer" })).toContainText("encryptedToken");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with a check, a phone wide too: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    const seq = await send(bin.captureUrl, slackCheck("x".repeat(300)));
    await page.goto(`/b/${bin.id}/${seq}`);
    await expect(panel(page).getByRole("button", { name: "Answer by itself" })).toBeVisible();
    expect(await findViolations(page), "a check").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(panel(page)).toBeVisible();
    expect(await findViolations(page), "a phone").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
