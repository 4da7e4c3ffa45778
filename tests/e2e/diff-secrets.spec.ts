import { expect } from "@playwright/test";
import { change, expectChanges, JSON_TYPE, section } from "./diff-screen";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { send } from "./send";

test("a comparison veils secrets, the same by the same token, until they are asked for; owners see that they were", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const post = (key: string, held: string) =>
    send(bin.captureUrl, {
      path: `?api_key=${key}`,
      headers: [...JSON_TYPE, "Authorization", `Bearer ${key}`],
      body: JSON.stringify({ password: "hunter2-hunter2", held }),
    });
  await post("sk_live_4eC39HqLyjWDarjtT1zdp7dc", "a plain word");
  await post("sk_live_9zQ82LmPwkXEbskuU2aeq8ed", "another");
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expectChanges(page, "3 changes");
  await expect(change(page, "authorization")).toContainText("‹secret:");
  await expect(section(page, "Body")).toContainText('"password": "‹secret:');
  await expect(section(page, "Body")).toContainText("a plain word");
  await expect(page.getByText(/sk_live|hunter2/)).toHaveCount(0);
  expect(await findViolations(page), "veiled").toEqual([]);

  let told = 0;
  page.on("response", (answer) => {
    if (answer.url().endsWith("/reveals") && answer.status() === 204) told += 1;
  });
  await page.getByRole("button", { name: "Show secrets (6)" }).click();
  await expect(change(page, "authorization")).toContainText("sk_live_9zQ82LmPwkXEbskuU2aeq8ed");
  await expect(section(page, "Body")).toContainText("hunter2-hunter2");
  await page.getByRole("button", { name: "Veil secrets" }).click();
  await expect(page.getByText(/sk_live|hunter2/)).toHaveCount(0);

  await expect.poll(() => told).toBe(2);
  await page.goto("/workspace/audit");
  const rows = page.getByRole("list", { name: "What was done" }).getByRole("listitem");
  await expect(rows.filter({ hasText: "its secrets in a comparison" })).toHaveCount(2);
});
