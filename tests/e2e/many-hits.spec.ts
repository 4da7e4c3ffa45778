import { expect } from "@playwright/test";
import { connectClient } from "@/lib/server/connect-client";
import { test } from "./fixtures";
import { expectHitCount, hitList, hitRow } from "./hit-list";
import { expectLive } from "./open-bin";
import { send } from "./send";

const COUNT = 100_000;

test("a hundred thousand hits open like ten, and the oldest is one key away", async ({ page, instance, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, { path: "/first" });
  await copyFirstHit(instance.databaseUrl, bin.id);

  await page.goto(`/b/${bin.id}`);
  await expectLive(page);
  await expectHitCount(page, COUNT);
  await expect(hitRow(page, COUNT)).toHaveAttribute("aria-busy", "false");
  expect(await hitList(page).getByRole("option").count()).toBeLessThan(80);

  await hitList(page).evaluate((list) => list.scrollTo({ top: list.scrollHeight }));
  await expect(hitRow(page, 1)).toBeVisible();
  await expect(hitRow(page, 1)).toContainText("/first");
  expect(await hitList(page).getByRole("option").count()).toBeLessThan(80);

  // Far from the top, a new hit moves nothing of what is being read.
  const before = await hitRow(page, 1).boundingBox();
  await send(bin.captureUrl, { path: "/newest" });
  await expect(page.getByRole("button", { name: /new$/ })).toBeVisible();
  expect(await hitRow(page, 1).boundingBox()).toEqual(before);
  await page.getByRole("button", { name: /new$/ }).click();
  await expect(hitRow(page, COUNT + 1)).toContainText("/newest");
});

async function copyFirstHit(databaseUrl: string, binId: string): Promise<void> {
  const client = await connectClient(databaseUrl);
  try {
    const { rows } = await client.query<{ name: string }>(
      "SELECT quote_ident(column_name) AS name FROM information_schema.columns WHERE table_name = 'hit'",
    );
    const names = rows.map(({ name }) => name);
    const values = names.map((name) => (name === "seq" ? "n" : `h.${name}`));
    await client.query(
      `INSERT INTO hit (${names.join(", ")}) SELECT ${values.join(", ")}
         FROM hit h, generate_series(2, $2::int) n WHERE h.bin_id = $1 AND h.seq = 1`,
      [binId, COUNT],
    );
    await client.query("UPDATE bin SET last_seq = $2, hit_count = $2 WHERE id = $1", [binId, COUNT]);
  } finally {
    await client.end();
  }
}
