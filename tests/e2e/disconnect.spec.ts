import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { expectHitCount, hitList, readWholeList } from "./hit-list";
import { expectLive, liveChip } from "./open-bin";
import { startLoad } from "./start-load";

const AWAY_MS = 30_000;
const PER_SECOND = 25;

/** Keeps what the chip says from now on, each text once in a row; "" for a moment without one. */
async function watchChip(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const said: string[] = [];
    const look = () => {
      const chips = [...document.querySelectorAll('[role="status"]')];
      const text = chips
        .map((chip) => chip.textContent ?? "")
        .find((words) => /^(Conn|Live|Catch|Off|End)/.test(words));
      // Without the count of pending hits, and without the time.
      const state = /^(Connecting|Live|Catching up|Offline|Ended)/.exec(text ?? "")?.[0] ?? "";
      if (said.at(-1) !== state) said.push(state);
    };
    look();
    new MutationObserver(look).observe(document.body, { childList: true, subtree: true, characterData: true });
    Object.assign(window, { chipSaid: said });
  });
  return () => page.evaluate(() => (window as unknown as { chipSaid: string[] }).chipSaid);
}

test("after 30 s without a connection, under load, nothing is missed and nothing doubled, filtered or not", async ({
  page,
  context,
  cable,
  openBin,
}) => {
  test.setTimeout(180_000);
  const bin = await openBin(cable.url);
  const filtered = await context.newPage();
  await filtered.goto(`${cable.url}/b/${bin.id}?q=path%3Akeep`);
  await expectLive(filtered);
  const tabs = [page, filtered];
  const load = startLoad(bin.captureUrl, PER_SECOND, ["keep", "other", "third"]);
  await expect.poll(() => load.paths.size).toBeGreaterThan(PER_SECOND * 2);
  for (const tab of tabs) await expect(hitList(tab).getByRole("option").first()).toBeVisible();
  const said = await Promise.all(tabs.map(watchChip));

  cable.cut();
  for (const tab of tabs) await expect(liveChip(tab, /^Offline since/)).toBeVisible();
  const sentBefore = load.paths.size;
  const shownBefore = await hitList(page).getByRole("option").first().getAttribute("aria-setsize");
  for (const until = Date.now() + AWAY_MS; Date.now() < until; ) {
    await page.waitForTimeout(500);
    for (const tab of tabs) await expect(liveChip(tab, /^(Offline since|Connecting)/)).toBeVisible();
  }
  expect(await hitList(page).getByRole("option").first().getAttribute("aria-setsize")).toBe(shownBefore);
  const sentAway = load.paths.size - sentBefore;
  expect(sentAway).toBeGreaterThan(AWAY_MS / 1000);

  cable.mend();
  for (const tab of tabs) await expectLive(tab);
  const sentBack = load.paths.size;
  await expect.poll(() => load.paths.size).toBeGreaterThan(sentBack + PER_SECOND);
  await load.stop();

  const sent = [...load.paths].map(([seq, path]) => ({ seq, path })).sort((left, right) => right.seq - left.seq);
  expect(sent.map(({ seq }) => seq)).toEqual(sent.map((_, index) => sent.length - index));
  const kept = sent.filter(({ path }) => path.startsWith("/keep/"));
  await expectHitCount(page, sent.length);
  await expectHitCount(filtered, kept.length);
  for (const [tab, expected] of [
    [page, sent],
    [filtered, kept],
  ] as const) {
    const rows = await readWholeList(tab);
    expect(rows.map(({ seq }) => seq)).toEqual(expected.map(({ seq }) => seq));
    for (const [index, { text }] of rows.entries()) expect(text).toContain(expected[index]?.path);
  }

  for (const words of await Promise.all(said.map((read) => read()))) {
    expect(words[0]).toBe("Live");
    expect(words).toContain("Offline");
    expect(words.at(-1)).toBe("Live");
    expect(words).not.toContain("");
    expect(words.indexOf("Live", 1)).toBeGreaterThan(words.lastIndexOf("Offline"));
  }
});

test("code that a cut connection kept away comes when it is back, and the page stays meanwhile", async ({
  page,
  cable,
  openBin,
}) => {
  await openBin(cable.url);
  cable.cut();
  await expect(liveChip(page, /^Offline since/)).toBeVisible();
  const failed: string[] = [];
  page.on("requestfailed", (request) => failed.push(new URL(request.url()).pathname));
  await page.keyboard.press("?");
  // The bundler itself tries twice.
  await expect.poll(() => failed.filter((path) => path.endsWith(".js")).length).toBeGreaterThan(6);
  await expect(liveChip(page, /^Offline since/)).toBeVisible();

  cable.mend();
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expectLive(page);
});
