import { expect, it } from "vitest";
import { checkFirstLoad } from "@/scripts/steps/check-first-load.mjs";
import { measureFirstLoad } from "@/scripts/steps/measure-first-load.mjs";

it("keeps the dashboard's first load within its budget", async () => {
  await expect(checkFirstLoad()).resolves.toBeUndefined();
});

it("counts React and the page, not just the small scripts", async () => {
  const scripts = await measureFirstLoad();
  expect(Math.max(...scripts.map(({ bytes }) => bytes))).toBeGreaterThan(50_000);
  expect(scripts.length).toBeGreaterThan(5);
});

it("refuses a route that the build does not have, instead of counting nothing", async () => {
  await expect(measureFirstLoad("/nowhere/page")).rejects.toThrow();
});
