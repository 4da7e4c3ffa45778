import { createHmac } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { moveHits } from "./move-hits";
import { type Sent, send } from "./send";

const section = (page: Page) => page.locator("#delivery");
const attempts = (page: Page) => section(page).getByRole("list", { name: "Attempts, the first on top" });

async function showHit(page: Page, binId: string, seq: number): Promise<void> {
  await page.goto(`/b/${binId}/${seq}#delivery`);
  await expect(hitHeading(page)).toBeVisible();
}

const github = (delivery: string): Sent => ({
  headers: [
    ...["Content-Type", "application/json", "X-GitHub-Event", "push", "X-GitHub-Delivery", delivery],
    ...["X-GitHub-Hook-ID", "7", "User-Agent", "GitHub-Hookshot/1"],
  ],
  body: '{"ref":"refs/heads/main"}',
});

/** As Standard Webhooks has it: every attempt with a time and a signature of its own, all with one id. */
function standard(id: string, timestamp: number): Sent {
  const body = '{"type":"invoice.paid","data":{"id":"in_1"}}';
  const mac = createHmac("sha256", "a key of 24 bytes or more").update(`${id}.${timestamp}.${body}`).digest("base64");
  return {
    headers: [
      ...["Content-Type", "application/json", "webhook-id", id, "webhook-timestamp", String(timestamp)],
      ...["webhook-signature", `v1,${mac}`],
    ],
    body,
  };
}

const shopify = (event: string, webhook: string): Sent => ({
  headers: [
    ...[
      "Content-Type",
      "application/json",
      "X-Shopify-Topic",
      "orders/create",
      "X-Shopify-Shop-Domain",
      "a.myshopify.com",
    ],
    ...["X-Shopify-Event-Id", event, "X-Shopify-Webhook-Id", webhook],
  ],
  body: '{"id":1}',
});

const linear = (delivery: string): Sent => ({
  headers: ["Content-Type", "application/json", "Linear-Event", "Issue", "Linear-Delivery", delivery],
  body: '{"action":"create","type":"Issue"}',
});

test("three attempts of a GitHub redelivery are one delivery, with the gaps between them", async ({
  page,
  instance,
  openBin,
}) => {
  const bin = await openBin();
  for (let n = 0; n < 3; n++) await send(bin.captureUrl, github("72d3162e-cc78-11e3-81ab-4c9367dc0958"));
  await send(bin.captureUrl, github("another"));
  const start = Math.floor(Date.now() / 1000) - 7200;
  await moveHits(instance.databaseUrl, bin.id, [start, start + 61, start + 3661, start + 4000]);

  await showHit(page, bin.id, 2);
  await expect(section(page)).toContainText("3 attempts of delivery 72d3162e-cc78-11e3-81ab-4c9367dc0958");
  const items = attempts(page).getByRole("listitem");
  await expect(items).toHaveCount(3);
  await expect(items.nth(0)).toContainText("Attempt 1");
  await expect(items.nth(1)).toContainText("1 min 1 s later");
  await expect(items.nth(1)).toContainText("this hit");
  await expect(items.nth(2)).toContainText("1 h later");
  await expect(items.nth(2)).toContainText("answered 200");
  await expect(section(page)).toContainText("Never by itself; past deliveries can be redelivered by hand");

  await expect(items.nth(1).getByRole("link", { name: "what changed" })).toHaveAttribute(
    "href",
    `/b/${bin.id}/diff/1..2`,
  );

  await items.nth(2).getByRole("link", { name: "hit 3" }).click();
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/3#delivery$`));
  await expect(items.nth(2)).toContainText("this hit");

  const overview = page.locator("#overview");
  await overview.getByRole("link", { name: "attempt 2, hit 2" }).click();
  await expect(overview).toContainText("attempt 1, hit 1, 1 min 1 s before");
  await overview.getByRole("button", { name: "all of this event" }).click();
  await expect(page).toHaveURL(/q=event/);
});

test("the section that was gone to stays the one in the URL, also at the end of a page that still grows", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  for (let n = 0; n < 2; n++) await send(bin.captureUrl, github("72d3162e-cc78-11e3-81ab-4c9367dc0958"));
  // So high that the page ends before the section is on top.
  await page.setViewportSize({ width: 1280, height: 1400 });
  await showHit(page, bin.id, 1);
  await expect(section(page)).toContainText("Never by itself");
  const current = page.getByRole("navigation", { name: "Sections of the hit" }).locator("[aria-current=true]");
  await expect(current).toHaveText(/^Delivery/);

  // What comes in below after the page moved: the event of its scrolling then finds the page longer than it was.
  await page.locator("[data-hit-view]").evaluate(async (view) => {
    const part = document.createElement("div");
    part.style.height = "3000px";
    const scrolled = () => new Promise((resolve) => view.addEventListener("scroll", resolve, { once: true }));
    const first = scrolled();
    view.scrollTop -= 1;
    view.append(part);
    await first;
    part.remove();
    await scrolled();
  });
  await expect(current).toHaveText(/^Delivery/);
});

test("three attempts of a Standard Webhooks retry are one delivery, also those that arrive meanwhile", async ({
  page,
  instance,
  openBin,
}) => {
  const bin = await openBin();
  const now = Math.floor(Date.now() / 1000);
  await send(bin.captureUrl, standard("msg_1", now - 305));
  await send(bin.captureUrl, standard("msg_1", now - 300));
  await moveHits(instance.databaseUrl, bin.id, [now - 305, now - 300]);
  await showHit(page, bin.id, 1);
  const items = attempts(page).getByRole("listitem");
  await expect(items).toHaveCount(2);
  await expect(items.nth(1)).toContainText("5 s later");
  await send(bin.captureUrl, standard("msg_1", now));
  await expect(items).toHaveCount(3);
  await expect(items.nth(2)).toContainText("Attempt 3");
  await expect(items.nth(2)).toContainText(/5 min( \d+ s)? later/);
});

test("two subscriptions of one Shopify event are two deliveries", async ({ page, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, shopify("event-1", "subscription-a"));
  await send(bin.captureUrl, shopify("event-1", "subscription-b"));
  for (const [seq, id] of [
    [1, "subscription-a"],
    [2, "subscription-b"],
  ] as const) {
    await showHit(page, bin.id, seq);
    await expect(section(page)).toContainText(`One attempt of delivery ${id}`);
    await expect(attempts(page).getByRole("listitem")).toHaveCount(1);
  }
});

test("the sender's schedule stands beside: as documented or not, and when the next is due", async ({
  page,
  instance,
  openBin,
}) => {
  const bin = await openBin();
  const settings = { answer: { default: { status: 500 } } };
  await page.request.patch(`/api/bins/${bin.id}`, { data: { settings }, headers: { origin: instance.url } });
  for (let n = 0; n < 2; n++) await expect(send(bin.captureUrl, linear("d-1"))).rejects.toThrow("500");
  const start = Math.floor(Date.now() / 1000) - 600;
  await moveHits(instance.databaseUrl, bin.id, [start, start + 62]);
  await showHit(page, bin.id, 2);
  const items = attempts(page).getByRole("listitem");
  await expect(items.nth(1)).toContainText("1 min 2 s later · as documented");
  await expect(items.nth(1)).toContainText("answered 500");
  await expect(items.nth(2)).toContainText("attempt 3 is due at");
  await expect(section(page)).toContainText("1 min, 1 h, 6 h");
});

test("of many attempts those around are shown, and the rest on demand", async ({ page, openBin }) => {
  const bin = await openBin();
  for (let n = 0; n < 20; n++) await send(bin.captureUrl, github("many"));
  await showHit(page, bin.id, 20);
  const items = attempts(page).getByRole("listitem");
  await expect(items).toHaveCount(9);
  await items.getByRole("button", { name: "Show 12 more attempts" }).click();
  await expect(items).toHaveCount(20);
});

test("of an unknown sender it says only that the same body came before", async ({ page, openBin }) => {
  const bin = await openBin();
  for (let n = 0; n < 2; n++) await send(bin.captureUrl, { headers: ["Content-Type", "text/plain"], body: "the same" });
  await send(bin.captureUrl, { body: "another" });
  await showHit(page, bin.id, 2);
  await expect(section(page)).toContainText("The sender is not known");
  await expect(section(page)).toContainText("The same body came before: hit 1");
  await expect(attempts(page)).toHaveCount(0);
  await showHit(page, bin.id, 3);
  await expect(section(page)).toContainText("No hit with this body is among the 500 before this one.");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with a delivery, a phone wide too: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    for (let n = 0; n < 3; n++) await send(bin.captureUrl, linear("d-1"));
    await showHit(page, bin.id, 2);
    await expect(attempts(page).getByRole("listitem")).toHaveCount(3);
    expect(await findViolations(page), "a delivery").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(hitHeading(page)).toBeVisible();
    expect(await findViolations(page), "a phone").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
