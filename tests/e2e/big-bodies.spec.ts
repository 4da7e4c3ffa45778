import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { type Sent, send } from "./send";

const SIZE = 10 * 1024 * 1024 - 1024;
const section = (page: Page) => page.locator("#body");
const typed = (type: string, body: string | Uint8Array): Sent => ({ headers: ["Content-Type", type], body });

/** As many items as fit into the size, and the number of the last. */
function fill(item: (id: number) => string, join: string): { text: string; last: number } {
  const items: string[] = [];
  for (let id = 0, size = 0; size < SIZE - 200; id += 1) {
    const text = item(id);
    items.push(text);
    size += text.length + join.length;
  }
  return { text: items.join(join), last: items.length - 1 };
}

const noise = Buffer.from(Uint8Array.from({ length: SIZE }, (_, at) => (at * 2_654_435_761) >>> 24));

/** Opens the hit out of the list, and records what the page asks the server for meanwhile. */
async function open(page: Page, bin: { id: string; captureUrl: string }, sent: Sent) {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname, search } = new URL(request.url());
    if (pathname.startsWith(`/api/bins/${bin.id}/hits/`))
      asked.push(pathname.slice(pathname.indexOf("/hits/")) + search);
  });
  await send(bin.captureUrl, { path: "/before" });
  const seq = await send(bin.captureUrl, { path: "/big", ...sent });
  await hitRow(page, 1).click();
  await expect(hitHeading(page)).toContainText("/before");
  await hitRow(page, seq).click();
  await expect(hitHeading(page)).toContainText("/big");
  return { seq, asked };
}

const scrollTo = (page: Page, share: number) =>
  page.locator("[data-hit-view]").evaluate((view, part) => view.scrollTo(0, view.scrollHeight * part), share);

test("10 MB of JSON come as bytes, are read in a worker, and are searched, folded and scrolled", async ({
  page,
  openBin,
}) => {
  const bin = await openBin();
  const { text, last } = fill((id) => `{"id":${id},"name":"item ${id}"}`, ",");
  const { seq, asked } = await open(page, bin, typed("application/json", `{"items":[${text}]}`));
  const tree = section(page).getByRole("tree");
  await expect(tree.getByRole("treeitem", { name: /items: \[/ })).toBeVisible();
  // The newest hit was open already when the list was: what is asked may be asked twice, but never the body as JSON.
  expect(new Set(asked.filter((path) => path.startsWith(`/hits/${seq}`)))).toEqual(
    new Set([`/hits/${seq}?bodyLimit=65536`, `/hits/${seq}/body`, `/hits/${seq}/resends`]),
  );
  expect(page.workers().length).toBeGreaterThan(0);
  await section(page).getByRole("textbox", { name: "Search the tree" }).fill(`item ${last}`);
  await expect(section(page).getByText(`$.items[${last}].name`)).toBeVisible();
  await section(page).getByRole("button", { name: "Unfold all" }).click();
  await expect(section(page).getByText("the deepest parts stay folded")).toBeVisible();
  await scrollTo(page, 0.7);
  expect(await section(page).getByRole("treeitem").count()).toBeLessThan(250);
  await section(page).getByRole("button", { name: "Fold all", exact: true }).click();
  // The root stays open.
  await expect(tree.getByRole("treeitem")).toHaveCount(2);
});

test("10 MB of XML become a tree", async ({ page, openBin }) => {
  const bin = await openBin();
  const { text } = fill((id) => `<item id="${id}"><name>item ${id}</name></item>`, "");
  await open(page, bin, typed("application/xml", `<items>${text}</items>`));
  await expect(section(page).getByRole("treeitem", { name: /items/ }).first()).toBeVisible();
});

test("10 MB on one line are rows as wide as the pane, down to the last", async ({ page, openBin }) => {
  const bin = await openBin();
  await open(page, bin, typed("text/plain", `${"word ".repeat(SIZE / 5)}the end`));
  const text = section(page).getByRole("region", { name: "Body as text" });
  await expect(text).toContainText("word word");
  expect(await text.locator(".data > div").count()).toBeLessThan(300);
  await scrollTo(page, 1);
  await expect(text).toContainText("the end");
  expect(await text.locator(".data > div").count()).toBeLessThan(300);
});

test("10 MB of any bytes are a hex dump, down to the last", async ({ page, openBin }) => {
  const bin = await openBin();
  await open(page, bin, typed("application/octet-stream", noise));
  const dump = section(page).getByRole("region", { name: "Body in hexadecimal" });
  await expect(dump).toContainText("000000");
  await scrollTo(page, 1);
  await expect(dump).toContainText((SIZE - 16).toString(16));
  expect(await dump.locator("pre > span").count()).toBeLessThan(300);
});

test("a part of 10 MB is a part like any other", async ({ page, openBin }) => {
  const bin = await openBin();
  const head =
    "--b\r\nContent-Disposition: form-data; name=a\r\n\r\nhello\r\n--b\r\nContent-Disposition: form-data; name=f\r\n";
  const body = Buffer.concat([
    Buffer.from(`${head}Content-Type: application/octet-stream\r\n\r\n`),
    noise.subarray(0, SIZE - 500),
    Buffer.from("\r\n--b--\r\n"),
  ]);
  await open(page, bin, typed("multipart/form-data; boundary=b", body));
  const part = section(page).getByRole("region", { name: "Part 2" });
  await expect(part.getByRole("region", { name: "Body in hexadecimal" })).toContainText("000000");
  await expect(section(page).getByRole("region", { name: "Part 1" })).toContainText("hello");
});

test("10 MB in one JSON string are one row, copied whole", async ({ page, openBin, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bin = await openBin();
  const file = noise.subarray(0, (SIZE / 4) * 3 - 30).toString("base64");
  await open(page, bin, typed("application/json", JSON.stringify({ file })));
  await section(page).getByRole("treeitem", { name: /^file/ }).click();
  await section(page).getByRole("button", { name: "Copy value" }).click();
  await expect.poll(() => page.evaluate(async () => (await navigator.clipboard.readText()).length)).toBe(file.length);
});
