import { expect, type Page } from "@playwright/test";
import { openReceiver, type Receiver } from "@/tests/targets/open-receiver";
import { findViolations } from "./find-violations";
import { test as base } from "./fixtures";
import { expectLive } from "./open-bin";
import { send } from "./send";

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern, and there is nothing to take.
  receiver: async ({}, use) => {
    const receiver = await openReceiver();
    await use(receiver);
    await receiver.close();
  },
});

// Forwarding takes its time where others need the machine, and each of these goes through much of it.
test.slow();

const card = (page: Page, url: string) => page.getByRole("article", { name: url, exact: true });
const forwards = (page: Page, url: string) => card(page, url).getByRole("switch", { name: /^Forward new hits/ });
const letters = (page: Page, url: string) => card(page, url).getByRole("list", { name: `Dead letters of ${url}` });

async function openTargets(page: Page, binId: string): Promise<void> {
  await page.goto(`/b/${binId}/targets`);
  await expectLive(page);
}

/** Adds a target as a person does, and waits until it is listed. */
async function addTarget(page: Page, url: string): Promise<void> {
  await page.getByRole("textbox", { name: "URL of a target" }).fill(url);
  await page.getByRole("button", { name: "Add the target" }).click();
  await expect(card(page, url)).toBeVisible();
}

/** Through the API, where a test is about something else. */
async function saveTarget(page: Page, binId: string, data: object): Promise<void> {
  const { origin } = new URL(page.url());
  const answer = await page.request.post(`/api/bins/${binId}/targets`, { headers: { origin }, data });
  expect(answer.status()).toBe(201);
}

test("new hits are forwarded once it is turned on, those that match, and the page says how that goes", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  const received: string[] = [];
  receiver.use(({ url }) => void received.push(new URL(url).pathname));
  await page.getByRole("button", { name: /^Bin: answer/ }).click();
  await page.getByRole("menuitem", { name: "Targets and relays" }).click();
  await page.waitForURL(/\/targets$/);
  await expect(page.getByText("No hit was sent anywhere yet")).toBeVisible();
  await page.getByRole("textbox", { name: "URL of a target" }).fill("ftp://files.test");
  await page.getByRole("button", { name: "Add the target" }).click();
  await expect(page.getByText("This is not an http or https URL.")).toBeVisible();

  const url = `${receiver.origin}/`;
  await addTarget(page, url);
  await expect(card(page, url)).toContainText("Not tried yet");
  await forwards(page, url).press("Space");
  await expect(card(page, url)).toContainText("Up to date with the newest hit.");
  const search = card(page, url).getByRole("textbox", { name: "Only hits that match" });
  await search.fill("path:/wanted colour:red");
  await search.press("Enter");
  await expect(card(page, url)).toContainText("Character 14: There is no field");
  await search.fill("path:/wanted");
  await card(page, url).getByRole("button", { name: "Apply" }).click();
  await expect(card(page, url).getByRole("button", { name: "Apply" })).toBeHidden();

  await expectLive(page);
  await send(bin.captureUrl, { path: "/wanted/1" });
  await send(bin.captureUrl, { path: "/other/2" });
  await send(bin.captureUrl, { path: "/wanted/3" });
  await expect(card(page, url)).toContainText("Accepts, last with 200");
  await expect.poll(() => new Set(received)).toEqual(new Set(["/wanted/1", "/wanted/3"]));

  await card(page, url).getByRole("button", { name: "Pause forwarding" }).click();
  await expect(card(page, url)).toContainText("Paused: nothing is left out.");
  await send(bin.captureUrl, { path: "/wanted/4" });
  await page.reload();
  await expect(card(page, url)).toContainText("1 new hit to look at");
  expect(received).toHaveLength(2);
  await card(page, url).getByRole("button", { name: "Go on forwarding" }).click();
  await expect.poll(() => received.length).toBe(3);
  await expect(card(page, url)).toContainText("Up to date with the newest hit.");
});

test("what was given up is listed with its reason, and sent again by one click, or discarded", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  const url = `${receiver.origin}/`;
  let isBroken = true;
  receiver.use(() => {
    if (isBroken) throw new Error("the handler is broken");
  });
  await saveTarget(page, bin.id, { url, auto: true, inOrder: true });
  await openTargets(page, bin.id);
  const apply = card(page, url).getByRole("button", { name: "Apply" });
  const tries = card(page, url).getByRole("textbox", { name: "Tries at most" });
  await tries.fill("20");
  await apply.click();
  await expect(card(page, url)).toContainText("A number from 1 to 10.");
  await tries.fill("1");
  await card(page, url).getByRole("textbox", { name: "Longest wait for an answer" }).fill("5");
  await tries.press("Enter");
  await expect(apply).toBeHidden();
  expect(await findViolations(page), "the tries, changed").toEqual([]);
  for (const path of ["/1", "/2", "/3"]) await send(bin.captureUrl, { path });
  await expect(letters(page, url).getByRole("listitem")).toHaveCount(3);
  await expect(letters(page, url)).toContainText("Answered 400 after one try.");
  await expect(card(page, url)).toContainText("Refuses, last with 400");

  isBroken = false;
  await letters(page, url).getByRole("button", { name: "Try hit 2 again" }).click();
  await expect(letters(page, url).getByRole("listitem")).toHaveCount(2);
  await expect(card(page, url)).toContainText("Accepts, last with 200");

  await letters(page, url).getByRole("button", { name: "Discard hit 3" }).click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(letters(page, url).getByRole("listitem")).toHaveCount(2);
  await letters(page, url).getByRole("button", { name: "Discard hit 3" }).click();
  await expect(letters(page, url).getByRole("listitem")).toHaveCount(1);

  await card(page, url)
    .getByRole("button", { name: /^Try all again/ })
    .click();
  await expect(letters(page, url)).toBeHidden();
  await expect(card(page, url)).toContainText("Up to date with the newest hit.");

  // From the hit to what was sent of it.
  await page.goto(`/b/${bin.id}/2#resends`);
  await expect(page.getByRole("list", { name: "Resends, the newest on top" }).getByRole("listitem")).not.toHaveCount(0);
});

test("without the server the page says so, and a target that is removed comes back when that is undone", async ({
  page,
  openBin,
  cable,
  receiver,
}) => {
  const bin = await openBin(cable.url);
  const url = `${receiver.origin}/hook`;
  await page.goto(`${cable.url}/b/${bin.id}/targets`);
  await expectLive(page);
  await addTarget(page, url);
  await page.getByRole("button", { name: `Remove ${url}` }).click();
  await page.getByRole("button", { name: /^Undo/ }).click();
  await expect(card(page, url)).toBeVisible();

  await cable.cut();
  await forwards(page, url).press("Space");
  await expect(card(page, url).getByRole("alert")).toContainText("That was not changed.");
  await expect(forwards(page, url)).not.toBeChecked();
  await expect(page.getByRole("status").filter({ hasText: /^Offline/ })).toBeVisible({ timeout: 30_000 });
  await cable.mend();
  await expectLive(page);
  await forwards(page, url).press("Space");
  await expect(forwards(page, url)).toBeChecked();
  await expect(card(page, url)).toContainText("Up to date with the newest hit.");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with the targets, also on a phone: ${colorScheme}`, async ({
    page,
    openBin,
    receiver,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await openTargets(page, bin.id);
    expect(await findViolations(page), "none").toEqual([]);
    const url = `${receiver.origin}/`;
    receiver.use(() => false);
    await saveTarget(page, bin.id, { url, auto: true, retries: { attempts: 1, backoffMs: 0 } });
    await saveTarget(page, bin.id, { url: `${receiver.origin}/a/second/one`, auto: false });
    for (const path of ["/1", "/2"]) await send(bin.captureUrl, { path });
    await expect(letters(page, url).getByRole("listitem")).toHaveCount(2);
    await expect(card(page, `${receiver.origin}/a/second/one`)).toBeVisible();
    expect(await findViolations(page), "two, with dead letters").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect(letters(page, url)).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBe(0);
    expect(await findViolations(page), "on a phone").toEqual([]);
  });
}
