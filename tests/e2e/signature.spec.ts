import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { send } from "./send";
import { STRIPE_EVENT, signStripe } from "./sign-stripe";

const SECRET = "whsec_of_the_endpoint_under_test";
const OTHER = "whsec_of_the_endpoint_beside_it_";

const section = (page: Page) => page.locator("#signature");
const act = (page: Page, name: string) => section(page).getByRole("button", { name, exact: true });

async function showHit(page: Page, binId: string, seq: number): Promise<void> {
  await page.goto(`/b/${binId}/${seq}#signature`);
  await expect(section(page)).toBeVisible();
}

async function setSecret(page: Page, secret: string): Promise<void> {
  await section(page).getByLabel("Secret", { exact: true }).fill(secret);
  await act(page, "Set the secret").click();
}

test("a secret set in place judges the hit: valid, stale, re-serialised, each with its reason", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const now = Math.floor(Date.now() / 1000);
  const genuine = await send(bin.captureUrl, signStripe({ secret: SECRET }));
  const stale = await send(bin.captureUrl, signStripe({ secret: SECRET, at: now - 301 }));
  const sentBody = JSON.stringify(JSON.parse(STRIPE_EVENT), null, 2);
  const changed = await send(bin.captureUrl, signStripe({ secret: SECRET, sentBody }));

  await showHit(page, bin.id, genuine);
  await expect(section(page)).toContainText("Not checked: no secret is set");
  await expect(section(page).getByLabel("Sender")).toHaveValue("stripe");
  await act(page, "Set the secret").click();
  await expect(section(page)).toContainText("Write or paste it here.");
  await setSecret(page, `${SECRET}\n`);
  await expect(section(page).getByText("Valid", { exact: true })).toBeVisible();
  await expect(section(page)).toContainText("the limit is 300 s");
  await expect(section(page)).toContainText(STRIPE_EVENT);
  await expect(section(page).getByRole("list", { name: "Stored secrets" })).toContainText("Secret of Stripe");
  await expect(act(page, "Set a secret")).toBeFocused();
  await expect(page.locator(`#hit-${genuine}`).getByRole("img", { name: "signature valid" })).toBeVisible();
  expect(await page.content()).not.toContain(SECRET);

  await showHit(page, bin.id, stale);
  await expect(section(page)).toContainText("Invalid: too old");
  await expect(section(page)).toContainText(/30[1-9] s old; the limit is 300 s/);

  await showHit(page, bin.id, changed);
  await expect(section(page)).toContainText("Invalid: the body was changed");
  await expect(section(page)).toContainText("matches if the JSON is minified: something re-serialised the body");
  await expect(section(page)).toContainText("First difference: the body from byte 1 on");
});

test("another secret is tried without being kept, kept on demand, and removed with time to undo", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const seq = await send(bin.captureUrl, signStripe({ secret: SECRET }));
  await showHit(page, bin.id, seq);
  await setSecret(page, OTHER);
  await expect(section(page)).toContainText("Invalid: another secret");

  await act(page, "Check another secret").click();
  const panel = section(page).getByRole("region", { name: "Another secret" });
  await panel.getByLabel("Secret", { exact: true }).fill(SECRET);
  await panel.getByLabel("Secret", { exact: true }).press("Enter");
  await expect(panel.getByText("Valid", { exact: true })).toBeVisible();
  const { secrets } = await (await page.request.get(`/api/bins/${bin.id}/secrets`)).json();
  expect(secrets).toHaveLength(1);

  await panel.getByRole("button", { name: "Keep this secret" }).click();
  await expect(panel).toBeHidden();
  await expect(section(page).getByText("Valid", { exact: true })).toBeVisible();

  await section(page).getByRole("button", { name: "Remove: Secret of Stripe" }).click();
  await expect(section(page).getByRole("list", { name: "Stored secrets" })).toBeHidden();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(section(page).getByRole("list", { name: "Stored secrets" })).toBeVisible();
  await section(page).getByRole("button", { name: "Remove: Secret of Stripe" }).click();
  await page.getByRole("button", { name: "Do it now" }).click();
  await expect(section(page)).toContainText("Not checked: no secret is set");
});

test("two secrets of one sender, as while one is rolled over: either makes a hit valid", async ({ page, openBin }) => {
  const bin = await openBin();
  const seq = await send(bin.captureUrl, signStripe({ secret: SECRET }));
  await showHit(page, bin.id, seq);
  await section(page).getByLabel("Label, if there are several").fill("old");
  await setSecret(page, OTHER);
  await expect(section(page)).toContainText("Invalid: another secret");
  await act(page, "Set a secret").click();
  await section(page).getByLabel("Label, if there are several").fill("new");
  await setSecret(page, SECRET);
  await expect(section(page).getByText("Valid", { exact: true })).toBeVisible();
  const stored = section(page).getByRole("list", { name: "Stored secrets" }).getByRole("listitem");
  await expect(stored).toHaveCount(2);
  await expect(stored.filter({ hasText: "new" })).toContainText("this one matched");
});

test("a link into a hit opens the section that it names, whatever comes in above it later", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  for (let n = 0; n < 2; n++) await send(bin.captureUrl, signStripe({ secret: SECRET, id: `evt_${n}` }));
  const isOnTop = async () => {
    const [view, part] = [page.locator("[data-hit-view]"), section(page)];
    await expect(part.getByLabel("Secret", { exact: true })).toBeVisible();
    await expect.poll(async () => (await part.boundingBox())!.y - (await view.boundingBox())!.y).toBeLessThan(60);
  };
  await page.goto(`/b/${bin.id}/1#signature`);
  await expect(page.getByRole("tree").first()).toBeVisible();
  await isOnTop();
  await page.keyboard.press("]");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/2#signature$`));
  await isOnTop();
});

test("what cannot be judged says why: an unknown sender, one that does not sign", async ({ page, openBin }) => {
  const bin = await openBin();
  const unknown = await send(bin.captureUrl, { headers: ["Content-Type", "application/json"], body: '{"a":1}' });
  const body = '{"callback_url":"https://x.test","push_data":{"tag":"1"},"repository":{"repo_name":"a/b"}}';
  const unsigned = await send(bin.captureUrl, { headers: ["Content-Type", "application/json"], body });

  await showHit(page, bin.id, unknown);
  await expect(section(page)).toContainText("Not checked: unknown sender");
  await act(page, "Check another secret").click();
  await section(page).getByLabel("Secret", { exact: true }).fill("s");
  await act(page, "Check").click();
  await expect(section(page)).toContainText("Choose who sent it.");
  await section(page).getByLabel("Sender").selectOption("github");
  await act(page, "Check").click();
  await expect(section(page)).toContainText("Invalid: there is no signature");

  await showHit(page, bin.id, unsigned);
  await expect(section(page)).toContainText("Not signed");
  await expect(section(page)).toContainText("Docker Hub does not sign its requests");
});

test("secrets of all senders are set and removed in a dialog, before anything came", async ({ page, openBin }) => {
  const bin = await openBin();
  await page.getByRole("button", { name: /^Bin: / }).click();
  await page.getByRole("menuitem", { name: "Secrets of senders…" }).click();
  const dialog = page.getByRole("dialog", { name: "Secrets of senders" });
  await expect(dialog).toContainText("No secret is set yet.");
  await dialog.getByRole("button", { name: "Set the secret" }).click();
  await expect(dialog).toContainText("Choose who sent it.");
  await expect(dialog.getByLabel("Sender")).toBeFocused();
  await dialog.getByLabel("Sender").selectOption("stripe");
  await dialog.getByLabel("Secret", { exact: true }).fill(SECRET);
  await dialog.getByLabel("Secret", { exact: true }).press("Enter");
  await expect(dialog).toContainText("The secret of Stripe is set.");
  await expect(dialog.getByLabel("Secret", { exact: true })).toHaveValue("");
  expect(await findViolations(page), "the dialog").toEqual([]);
  await dialog.getByRole("button", { name: "Close" }).click();

  const seq = await send(bin.captureUrl, signStripe({ secret: SECRET }));
  await expect(page.locator(`#hit-${seq}`).getByRole("img", { name: "signature valid" })).toBeVisible();

  await page.getByRole("button", { name: /^Bin: / }).click();
  await page.getByRole("menuitem", { name: "Secrets of senders…" }).click();
  await dialog.getByRole("button", { name: "Remove: Secret of Stripe" }).click();
  await dialog.getByRole("button", { name: "Remove for good" }).click();
  await expect(dialog).toContainText("No secret is set yet.");
  await expect(
    page.locator(`#hit-${seq}`).getByRole("img", { name: "signature not checked", includeHidden: true }),
  ).toBeVisible();
});

test("the palette shows the signature and the delivery, and asks for a secret", async ({ page, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, signStripe({ secret: SECRET }));
  await expect(section(page)).toContainText("Not checked: no secret is set");
  const run = async (words: string, name: string) => {
    await page.keyboard.press("ControlOrMeta+k");
    await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
    await page.keyboard.type(words);
    await page.getByRole("menuitem", { name }).click();
  };
  await run("signing secret", "Set a signing secret…");
  await expect(section(page).getByLabel("Secret", { exact: true })).toBeFocused();
  await expect(page.getByRole("button", { name: "Signature", exact: true })).toHaveAttribute("aria-current", "true");
  await page.keyboard.type(SECRET);
  await page.keyboard.press("Enter");
  await expect(section(page).getByText("Valid", { exact: true })).toBeVisible();
  await run("attempts", "Show the delivery of hit 1");
  await expect(page).toHaveURL(/#delivery$/);
  await run("genuine", "Show the signature of hit 1");
  await expect(page).toHaveURL(/#signature$/);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with a signature, a phone wide too: ${colorScheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    const sentBody = JSON.stringify(JSON.parse(STRIPE_EVENT), null, 2);
    const seq = await send(bin.captureUrl, signStripe({ secret: SECRET, sentBody }));
    await showHit(page, bin.id, seq);
    await expect(section(page).getByLabel("Secret", { exact: true })).toBeVisible();
    expect(await findViolations(page), "a secret to be set").toEqual([]);
    await setSecret(page, SECRET);
    await expect(section(page)).toContainText("Invalid: the body was changed");
    await act(page, "Check another secret").click();
    expect(await findViolations(page), "a verdict, and another secret").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(hitHeading(page)).toBeVisible();
    expect(await findViolations(page), "a phone").toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  });
}
