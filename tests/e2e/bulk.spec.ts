import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { createTestDatabase } from "@/tests/setup/create-test-database";
import { startInstance } from "@/tests/setup/start-instance";
import { openReceiver, type Receiver } from "@/tests/targets/open-receiver";
import { findViolations } from "./find-violations";
import { test as base } from "./fixtures";
import { expectHitCount, hitList } from "./hit-list";
import { expectLive } from "./open-bin";
import { send, sendMany } from "./send";

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern, and there is nothing to take.
  receiver: async ({}, use) => {
    const receiver = await openReceiver();
    await use(receiver);
    await receiver.close();
  },
});

// Requests go through a browser, the app, a receiver and back, several times: on a slow machine that adds up.
test.describe.configure({ timeout: 180_000 });

const PATIENCE_MS = 120_000;

const dialog = (page: Page) => page.getByRole("dialog", { name: /^Resend \d+ hits?$/ });
const progress = (page: Page) => page.getByRole("region", { name: "Progress" });
const bar = (page: Page) => page.getByRole("progressbar", { name: "Hits that are done with" });
const table = (page: Page) => page.getByRole("table", { name: "What came of each hit" });
const outcome = (page: Page) => progress(page).getByRole("heading", { level: 2 });

/** What waits for it goes on once it is opened. */
function makeGate(): [opened: Promise<void>, open: () => void] {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, open];
}

/** Selects all that is listed and opens the dialog for it by its key. */
async function openForAll(page: Page, count: number): Promise<void> {
  await expectHitCount(page, count);
  await hitList(page).focus();
  await page.keyboard.press("ControlOrMeta+a");
  await expect(page.getByRole("group", { name: "Selected hits" })).toContainText(`${count} selected`);
  await page.keyboard.press("r");
  await expect(dialog(page)).toBeVisible();
}

/** Sends to the target, and waits for the page of the progress. */
async function start(page: Page, url: string, rate = "1000"): Promise<void> {
  await dialog(page).getByRole("textbox", { name: "To" }).fill(url);
  await dialog(page).getByRole("textbox", { name: "A second, at most" }).fill(rate);
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await page.waitForURL(/\/b\/[0-9a-f-]{36}\/resends\/[0-9a-f-]{36}$/);
  await expect(progress(page)).toBeVisible();
}

/** Holds every request until it is let go, which may take longer than the app gives a receiver by itself. */
async function holdRequests(page: Page, receiver: Receiver) {
  await page.route("**/api/bins/*/resend", (route) => {
    const order = route.request().method() === "POST" ? route.request().postDataJSON() : null;
    return route.continue(order === null ? {} : { postData: JSON.stringify({ ...order, timeoutMs: PATIENCE_MS }) });
  });
  const bodies: string[] = [];
  const held: Array<() => void> = [];
  receiver.use(({ body }) => {
    bodies.push(body);
    return new Promise<void>((resolve) => held.push(resolve));
  });
  return {
    bodies,
    async letOneGo() {
      await expect.poll(() => held.length).toBeGreaterThan(0);
      held.shift()?.();
    },
  };
}

test("the selected hits are sent in order, with progress, paused, gone on with and cancelled", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  for (let n = 1; n <= 6; n++) await send(bin.captureUrl, { path: `/n/${n}`, body: `${n}` });
  const { bodies, letOneGo } = await holdRequests(page, receiver);
  await openForAll(page, 6);
  await start(page, receiver.origin);
  await expect(progress(page)).toContainText(`6 hits to ${receiver.origin} · in the order captured`);
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "0 of 6");
  await letOneGo();
  await letOneGo();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "2 of 6");
  await expect(outcome(page)).toHaveText("2 accepted");

  await expect.poll(() => bodies.length).toBe(3);
  await progress(page).getByRole("button", { name: "Pause" }).click();
  await expect(progress(page).getByText("paused", { exact: true })).toBeVisible();
  // What was under way is finished, and nothing after it is begun.
  await letOneGo();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "3 of 6");
  await expect(progress(page)).toContainText("3 wait");
  await page.reload();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "3 of 6");
  expect(bodies).toEqual(["1", "2", "3"]);

  await progress(page).getByRole("button", { name: "Continue" }).click();
  await expect(progress(page).getByText("running", { exact: true })).toBeVisible();
  await letOneGo();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "4 of 6");
  await expect.poll(() => bodies.length).toBe(5);
  await progress(page).getByRole("button", { name: "Cancel the rest" }).click();
  await expect(progress(page).getByText("cancelled", { exact: true })).toBeVisible();
  await letOneGo();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "5 of 6");
  await expect(progress(page)).toContainText("1 was not sent");
  await expect(table(page).getByRole("row")).toHaveCount(6);
  expect(bodies).toEqual(["1", "2", "3", "4", "5"]);

  await page.getByRole("link", { name: "All bulk resends" }).click();
  const list = page.getByRole("list", { name: "Bulk resends, the newest on top" });
  await expect(list.getByRole("listitem")).toHaveCount(1);
  await list.getByRole("link", { name: "5 accepted" }).click();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "5 of 6");
});

test("a search is sent; what came of it is filtered, sorted, taken along, and the failing ones are retried", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 8);
  await expectHitCount(page, 8);
  const broken = new Set(["2", "3", "5", "6"]);
  receiver.use(({ body }) => !broken.has(body));
  await page.keyboard.press("/");
  await page.keyboard.type("path:/n/ -path:/n/8");
  await expect(page.getByText("7 of 8 shown")).toBeVisible();
  await page.getByRole("button", { name: "Resend all that match…" }).click();
  await expect(dialog(page)).toContainText("7 hits that match path:/n/ -path:/n/8");
  await start(page, receiver.origin);
  await expect(outcome(page)).toHaveText("3 accepted, 4 failing");
  await expect(progress(page).getByText("done", { exact: true })).toBeVisible();
  await expect(progress(page)).toContainText("7 hits that matched path:/n/ -path:/n/8");

  // Two of them are mended.
  broken.delete("2");
  broken.delete("5");
  await progress(page).getByRole("button", { name: "Retry the 4 failing" }).click();
  await expect(outcome(page)).toHaveText("2 fixed, 2 still failing");
  const show = page.getByRole("group", { name: "Show" });
  await show.getByRole("button", { name: "Failing 2" }).click();
  await expect(table(page).getByRole("row")).toHaveCount(3);
  await expect(page).toHaveURL(/\?show=failing$/);
  await expect(table(page).getByRole("row").nth(1)).toContainText("400");
  await show.getByRole("button", { name: "All 4" }).click();
  await expect(table(page).getByRole("row")).toHaveCount(5);
  const hits = () => table(page).getByRole("link").allTextContents();
  const asSent = await hits();
  await table(page).getByRole("button", { name: "Hit" }).click();
  await table(page).getByRole("button", { name: "Hit" }).click();
  await expect(table(page).getByRole("columnheader", { name: "Hit" })).toHaveAttribute("aria-sort", "descending");
  expect(await hits()).toEqual(asSent.toSorted((left, right) => Number(right) - Number(left)));

  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("menuitem", { name: "Save as CSV" }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^bulk-resend-[0-9a-f]{8}\.csv$/);
  const lines = (await readFile(await file.path(), "utf8")).trimEnd().split("\r\n");
  expect(lines).toHaveLength(5);
  expect(lines.filter((line) => line.includes(",200,fixed,"))).toHaveLength(2);
  expect(lines.filter((line) => line.includes(",400,same,"))).toHaveLength(2);

  const [first] = await hits();
  await table(page)
    .getByRole("link", { name: `Hit ${first} and its resends` })
    .click();
  await expect(
    page.getByRole("list", { name: "Resends, the newest on top" }).getByRole("listitem").first(),
  ).toContainText(receiver.origin);
});

test("each hit has as long to be answered as is said, and those that are retried have too", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 2);
  await openForAll(page, 2);
  await dialog(page).getByRole("button", { name: "Retries, redirects, longest wait" }).click();
  const seconds = dialog(page).getByRole("textbox", { name: "Longest wait for an answer, in seconds" });
  await seconds.fill("0");
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(dialog(page)).toContainText("Seconds, from 0.1 to 120.");
  await seconds.fill("0.5");
  // None is ever answered.
  receiver.use(() => new Promise<void>(() => undefined));
  await start(page, receiver.origin);
  await expect(progress(page)).toContainText("0.5 s at most for each answer");
  await expect(outcome(page)).toHaveText("2 failing");
  await progress(page).getByRole("button", { name: "Retry the 2 failing" }).click();
  await expect(outcome(page)).toHaveText("2 still failing");
  await expect(progress(page)).toContainText("0.5 s at most for each answer");
});

test("a great number is asked about, and the palette sends all hits", async ({ page, openBin, receiver }) => {
  const bin = await openBin();
  for (let from = 0; from < 500; from += 100) await sendMany(bin.captureUrl, 100, from);
  await sendMany(bin.captureUrl, 1, 500);
  await expectHitCount(page, 501);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("resend many");
  await expect(page.getByRole("menuitem").first()).toContainText("Resend many hits");
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toContainText("501 hits, all of the bin");
  await dialog(page).getByRole("textbox", { name: "To" }).fill(receiver.origin);
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(dialog(page)).toContainText("That is many: 501 hits");
  await dialog(page).getByRole("button", { name: "Yes, send 501 hits" }).click();
  await page.waitForURL(/\/resends\//);
  await progress(page).getByRole("button", { name: "Cancel the rest" }).click();
  await expect(progress(page).getByText("cancelled", { exact: true })).toBeVisible();
});

test("after a restart of the app it goes on where it was, and the open page says so", async ({
  page,
  openBin,
  receiver,
}) => {
  test.setTimeout(300_000);
  const database = await createTestDatabase();
  const first = await startInstance({ database });
  try {
    const bin = await openBin(first.url);
    for (let n = 1; n <= 5; n++) await send(bin.captureUrl, { path: `/n/${n}`, body: `${n}` });
    const { bodies, letOneGo } = await holdRequests(page, receiver);
    await openForAll(page, 5);
    await start(page, receiver.origin);
    await letOneGo();
    await letOneGo();
    await expect(bar(page)).toHaveAttribute("aria-valuetext", "2 of 5");
    await expect.poll(() => bodies.length).toBe(3);
    await first.kill("SIGKILL");
    await expect(page.getByText(/^Not connected since/)).toBeVisible();

    receiver.use(({ body }) => {
      bodies.push(body);
    });
    const second = await startInstance({ database, env: { PORT: String(first.port) } });
    try {
      await expectLive(page);
      // The lease of the process that is gone runs out first.
      await expect(outcome(page)).toHaveText("All 5 accepted", { timeout: 90_000 });
      await expect(page.getByText(/^The app was restarted; this went on where it was at/)).toBeVisible();
      expect(bodies).toEqual(["1", "2", "3", "3", "4", "5"]);
      await expect(table(page).getByRole("row")).toHaveCount(6);
      await page.goto("about:blank");
    } finally {
      await second.stop();
    }
  } finally {
    await first.stop();
    await database.drop();
  }
});

test("a shuffled order names the hits that fail only out of order", async ({ page, openBin, receiver }) => {
  const bin = await openBin();
  for (let n = 1; n <= 6; n++) await send(bin.captureUrl, { path: `/n/${n}`, body: `${n}` });
  const disorder = page.getByRole("region", { name: "Disorder" });
  await openForAll(page, 6);
  await dialog(page)
    .getByRole("radio", { name: /^Shuffled/ })
    .check();
  // Whatever the order is, these are refused now and that one later: chance decides nothing here.
  receiver.use(({ body }) => body !== "4" && body !== "5");
  await start(page, receiver.origin);
  await expect(outcome(page)).toHaveText("4 accepted, 2 failing");
  await expect(disorder).toContainText("2 failed, and were not sent to this target in order yet.");

  receiver.use(({ body }) => body !== "5");
  await disorder.getByRole("button", { name: "Send the same in order" }).click();
  await expect(outcome(page)).toHaveText("1 fixed, 4 accepted as before, 1 still failing");
  await expect(progress(page).getByText("done", { exact: true })).toBeVisible();
  await page.goBack();
  await expect(disorder).toContainText("1 fails only out of order, 1 fails in order too.");
  const named = disorder.getByRole("list", { name: "Hits that fail only out of order" });
  await expect(named.getByRole("listitem")).toHaveCount(1);
  await expect(named.getByRole("link", { name: "Hit 4" })).toBeVisible();
});

test("what is done with all results waits for the last of them", async ({ page, openBin, receiver }) => {
  const bin = await openBin();
  for (let n = 1; n <= 6; n++) await send(bin.captureUrl, { path: `/n/${n}`, body: `${n}` });
  // The first look at them is over before there is one, and those after it come late.
  const [looked, look] = makeGate();
  const [released, release] = makeGate();
  receiver.use(async ({ body }) => {
    await looked;
    return body !== "4" && body !== "5";
  });
  let looks = 0;
  await page.route(/\/results(\?|$)/, async (route) => {
    looks += 1;
    if (looks > 1) await released;
    await route.fulfill({ response: await route.fetch() });
    look();
  });
  await openForAll(page, 6);
  await dialog(page)
    .getByRole("radio", { name: /^Shuffled/ })
    .check();
  await start(page, receiver.origin);
  await expect(outcome(page)).toHaveText("4 accepted, 2 failing");
  await expect(progress(page).getByText("done", { exact: true })).toBeVisible();
  const retry = page.getByRole("button", { name: /^Retry the/ });
  const disorder = page.getByRole("region", { name: "Disorder" });
  await expect.poll(() => looks).toBeGreaterThan(1);
  expect([await retry.count(), await disorder.count()]).toEqual([0, 0]);

  release();
  await expect(retry).toHaveText("Retry the 2 failing");
  await disorder.getByRole("button", { name: "Send the same in order" }).click();
  await expect(outcome(page)).toHaveText("4 accepted, 2 still failing");
  // The page goes on looking until it is gone.
  await page.unrouteAll({ behavior: "ignoreErrors" });
});

test("the dashboard tells of what is sent in bulk, and leads to it", async ({ page, context, openBin, receiver }) => {
  const bin = await openBin();
  await sendMany(bin.captureUrl, 4);
  await expectHitCount(page, 4);
  const { letOneGo } = await holdRequests(page, receiver);
  const { origin } = new URL(page.url());
  const chip = page.getByRole("link", { name: /^Bulk resend/ });
  await expect(chip).toBeHidden();
  const started = await context.request.post(`/api/bins/${bin.id}/resend`, {
    headers: { origin },
    data: { q: "", url: `${receiver.origin}/`, ratePerSecond: 1000, timeoutMs: PATIENCE_MS },
  });
  expect(started.status()).toBe(202);
  await letOneGo();
  await expect(chip).toContainText("25 %");
  await page.reload();
  await expect(chip).toContainText("25 %");
  await chip.click();
  await expect(bar(page)).toHaveAttribute("aria-valuetext", "1 of 4");
  await page.goBack();
  for (let n = 2; n <= 4; n++) await letOneGo();
  await expect(chip).toContainText("done");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with bulk resends, also on a phone: ${colorScheme}`, async ({
    page,
    openBin,
    receiver,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await sendMany(bin.captureUrl, 4);
    receiver.use(({ body }) => body !== "2");
    await openForAll(page, 4);
    expect(await findViolations(page), "the dialog").toEqual([]);
    await start(page, receiver.origin);
    await expect(outcome(page)).toHaveText("3 accepted, 1 failing");
    await expect(table(page).getByRole("row")).toHaveCount(5);
    expect(await findViolations(page), "the progress").toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findViolations(page), "the progress on a phone").toEqual([]);
    await page.getByRole("link", { name: "All bulk resends" }).click();
    await expect(page.getByRole("link", { name: "3 accepted, 1 failing" })).toBeVisible();
    expect(await findViolations(page), "the list on a phone").toEqual([]);
    await page.setViewportSize({ width: 1280, height: 720 });
    expect(await findViolations(page), "the list").toEqual([]);
  });
}
