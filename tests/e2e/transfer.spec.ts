import { readFile } from "node:fs/promises";
import { expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { expectHitCount, hitHeading, hitRow } from "./hit-list";
import { type OpenBin, openBin } from "./open-bin";
import { send } from "./send";

const JSON_TYPE = ["Content-Type", "application/json"];

async function openDialog(page: Page, name: "Export…" | "Import…") {
  await page.getByRole("button", { name: /^Bin: / }).click();
  await page.getByRole("menuitem", { name }).click();
  const dialog = page.getByRole("dialog", { name: name === "Export…" ? "Export hits" : "Import hits" });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The file that an export makes, and where it is. */
async function exportFile(page: Page, format: string): Promise<string> {
  const dialog = page.getByRole("dialog", { name: "Export hits" });
  await dialog.getByRole("radio", { name: format, exact: true }).click();
  const downloading = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Export" }).click();
  const file = await (await downloading).path();
  await dialog.getByRole("button", { name: "Close" }).click();
  return file;
}

/** What of the bin's hits must be the same after a round trip, oldest first. */
async function exactParts(page: Page, { id }: OpenBin) {
  const { hits } = await (await page.request.get(`/api/bins/${id}/hits?order=asc&after=0`)).json();
  return await Promise.all(
    hits.map(async ({ seq }: { seq: number }) => {
      const hit = await (await page.request.get(`/api/bins/${id}/hits/${seq}`)).json();
      return [hit.method, hit.target, hit.headers, hit.body.base64];
    }),
  );
}

for (const format of ["HAR", "NDJSON"]) {
  test(`what is exported as ${format} comes back the same`, async ({ page, openBin: open }) => {
    const bin = await open();
    await send(bin.captureUrl, {
      path: "/a?b=%20c",
      headers: [...JSON_TYPE, "X-Two", "1", "x-two", "2"],
      body: '{"a":1.0}',
    });
    await send(bin.captureUrl, { method: "PUT", path: "/bytes", body: Uint8Array.of(0, 255, 13, 10, 128) });
    await expectHitCount(page, 2);
    const before = await exactParts(page, bin);

    const dialog = await openDialog(page, "Export…");
    await expect(dialog.getByText(/^2 hits, about/)).toBeVisible();
    const file = await exportFile(page, format);

    const other = await openBin(page);
    await openDialog(page, "Import…");
    const importing = page.getByRole("dialog", { name: "Import hits" });
    await importing.locator("input[type=file]").setInputFiles(file);
    await expect(importing.getByText("2 requests")).toBeVisible();
    await expect(importing.getByRole("radio", { name: format, exact: true })).toBeChecked();
    await expect(importing.getByRole("list", { name: "Requests" }).getByRole("listitem")).toHaveText([
      /^POST\/a\?b=%20c/,
      /^PUT\/bytes/,
    ]);
    await importing.getByRole("button", { name: "Import" }).click();
    await expect(importing).toBeHidden();
    await expect(hitHeading(page)).toContainText("/a?b=%20c");
    await expect(page).toHaveURL(new RegExp(`${other.id}/1$`));
    await expectHitCount(page, 2);
    expect(await exactParts(page, other)).toEqual(before);
  });
}

test("an export holds what the search finds, or only what is pinned", async ({ page, openBin: open }) => {
  const bin = await open();
  for (const total of [10, 20, 30]) await send(bin.captureUrl, { headers: JSON_TYPE, body: `{"total":${total}}` });
  await page.goto(`/b/${bin.id}?q=body.total%3A%3E15`);
  await expect(page.getByText("2 of 3 shown")).toBeVisible();
  await hitRow(page, 3).click();
  await page.keyboard.press("p");
  await expect(hitRow(page, 3).getByLabel("pinned")).toBeVisible();

  const dialog = await openDialog(page, "Export…");
  await expect(dialog.getByText(/^2 hits, about/)).toBeVisible();
  const seqs = async (file: string) =>
    (await readFile(file, "utf8"))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).seq);
  expect(await seqs(await exportFile(page, "NDJSON"))).toEqual([2, 3]);

  await openDialog(page, "Export…");
  await dialog.getByText("Only pinned hits").click();
  await expect(dialog.getByText(/^1 hit, about/)).toBeVisible();
  expect(await seqs(await exportFile(page, "NDJSON"))).toEqual([3]);

  await openDialog(page, "Export…");
  await dialog.getByText("Only what the search finds").click();
  await expect(dialog.getByText(/^3 hits, about/)).toBeVisible();
  expect(await seqs(await exportFile(page, "NDJSON"))).toEqual([1, 2, 3]);
});

test("an import says what it cannot read and why, takes a pasted command, and works from the keyboard", async ({
  page,
  openBin: open,
}) => {
  await open();
  await page.keyboard.press("ControlOrMeta+k");
  await page.getByRole("searchbox").fill("import");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Import hits" });
  const text = dialog.getByRole("textbox", { name: /^Or paste/ });
  await expect(text).toBeFocused();

  await page.keyboard.insertText('{"log":{"entries":[{"request":{}}]}}');
  await expect(dialog.getByText("Nothing that can be imported")).toBeVisible();
  await expect(dialog.getByText(/log\.entries\.0\.request\.method/)).toBeVisible();
  await expect(dialog.getByRole("button", { name: "Import" })).toBeDisabled();

  await dialog.locator("input[type=file]").setInputFiles({
    name: "broken.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(`${"\n".repeat(1_500)}{"method":1}\n`),
  });
  await expect(dialog.getByText("broken.ndjson")).toBeVisible();
  await dialog.getByRole("radio", { name: "NDJSON" }).click();
  await expect(dialog.getByText(/line 1501/)).toBeVisible();

  await text.fill("curl -X PATCH http://example.com/orders/7?x=1 -H 'X-A: b' -d 'pasted'");
  await expect(dialog.getByText("1 request", { exact: true })).toBeVisible();
  await dialog.getByRole("button", { name: "Import" }).press("Enter");
  await expect(dialog).toBeHidden();
  await expect(hitHeading(page)).toContainText("PATCH");
  await expect(hitHeading(page)).toContainText("/orders/7?x=1");
});

test("more hits than one call takes are imported in several", async ({ page, openBin: open }) => {
  const bin = await open();
  await send(bin.captureUrl, { path: "/many", headers: JSON_TYPE, body: "{}" });
  const line = await (await page.request.get(`/api/bins/${bin.id}/export?format=ndjson`)).text();
  const dialog = await openDialog(page, "Import…");
  await dialog.locator("input[type=file]").setInputFiles({
    name: "many.ndjson",
    mimeType: "application/x-ndjson",
    buffer: Buffer.from(line.repeat(2_300)),
  });
  await expect(dialog.getByText("2,300 requests")).toBeVisible();
  await dialog.getByRole("button", { name: "Import" }).click();
  await expect(dialog).toBeHidden();
  await expectHitCount(page, 2_301);
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with an export and an import: ${colorScheme}`, async ({ page, openBin: open }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await open();
    await send(bin.captureUrl, { path: "/a" });
    await page.goto(`/b/${bin.id}?q=path%3Aa`);
    const exporting = await openDialog(page, "Export…");
    await expect(exporting.getByText(/^1 hit, about/)).toBeVisible();
    expect(await findViolations(page), "an export").toEqual([]);
    await page.keyboard.press("Escape");
    await expect(exporting).toBeHidden();

    const importing = await openDialog(page, "Import…");
    expect(await findViolations(page), "an import to be filled").toEqual([]);
    const text = importing.getByRole("textbox", { name: /^Or paste/ });
    await text.fill("curl http://localhost/b -d x");
    await expect(importing.getByText("1 request", { exact: true })).toBeVisible();
    expect(await findViolations(page), "an import that was read").toEqual([]);
    await text.fill("{");
    await expect(importing.getByText("Nothing that can be imported")).toBeVisible();
    expect(await findViolations(page), "an import that cannot be read").toEqual([]);
  });
}
