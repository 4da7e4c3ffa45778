import { gzipSync } from "node:zlib";
import { expect, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { expectLive } from "./open-bin";
import { type Sent, send } from "./send";

const typed = (type: string, body: Sent["body"] = ""): Sent => ({ headers: ["Content-Type", type], body });
const section = (page: Page) => page.locator("#body");
const view = (page: Page, name: string) => page.getByRole("radio", { name, exact: true });
const treeRow = (page: Page, name: string | RegExp) => section(page).getByRole("treeitem", { name });

test("JSON is a tree: exact numbers, duplicates flagged, searched, folded, copied by key", async ({
  page,
  context,
  openBin,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bin = await openBin();
  const body = '{"id": 12345678901234567890, "list": [{"sku": "A-1"}, {"sku": "B-2"}], "dup": 1, "dup": 2}';
  await send(bin.captureUrl, typed("application/json", body));

  await expect(treeRow(page, /id: 12345678901234567890/)).toBeVisible();
  await expect(treeRow(page, /dup: .*duplicate name/)).toHaveCount(2);
  await section(page).getByRole("textbox", { name: "Search the tree" }).fill("b-2");
  await expect(section(page).getByText("1 of 1")).toBeVisible();
  await expect(treeRow(page, /sku: "B-2"/)).toHaveAttribute("aria-selected", "true");
  await expect(section(page).getByText("$.list[1].sku")).toBeVisible();

  await section(page).getByRole("tree").focus();
  await page.keyboard.press("y");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("B-2");
  await page.keyboard.press("Shift+Y");
  await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe("$.list[1].sku");
  await page.keyboard.press("-");
  await expect(section(page).getByRole("treeitem")).toHaveCount(5);
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await expect(section(page).getByRole("treeitem")).toHaveCount(7);
});

test("a long JSON body is read beside the page, and its last item is a search away", async ({ page, openBin }) => {
  const bin = await openBin();
  const items = Array.from({ length: 40_000 }, (_, id) => ({ id, name: `item ${id}`, tags: ["a", "b"] }));
  await send(bin.captureUrl, typed("application/json", JSON.stringify({ items })));

  await expect(treeRow(page, /items: \[40,000\]/)).toBeVisible();
  expect(page.workers()).toHaveLength(1);
  await section(page).getByRole("textbox", { name: "Search the tree" }).fill("item 39999");
  await expect(treeRow(page, /name: "item 39999"/)).toBeInViewport();
  await expect(section(page).getByText("$.items[39999].name")).toBeVisible();
  expect(await section(page).getByRole("treeitem").count()).toBeLessThan(200);

  await send(bin.captureUrl, { path: "/next" });
  await page.locator("#hit-2").click();
  await expect(hitHeading(page)).toContainText("/next");
  await expect.poll(() => page.workers().length).toBe(0);
});

test("invalid JSON says where it breaks, and is shown as text", async ({ page, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, typed("application/json", '{"a": 1,\n "b": oops}'));
  await expect(section(page).getByText(/Line 2, column 7/)).toBeVisible();
  await expect(section(page).getByRole("region", { name: "Body as text" })).toContainText('"b": oops}');
});

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

test("lines, events, tables, forms and GraphQL are shown as what they are", async ({ page, openBin }) => {
  const bin = await openBin();
  const show = async (sent: Sent, path: string) => {
    const seq = await send(bin.captureUrl, { ...sent, path });
    await page.goto(`/b/${bin.id}/${seq}`);
    await expect(hitHeading(page)).toContainText(path);
  };
  await show(typed("application/x-ndjson", '{"n": 1}\n{"n": 2}\nbroken\n'), "/lines");
  await expect(treeRow(page, /n: 2/)).toBeVisible();
  await expect(section(page).getByRole("tree")).toContainText("broken");

  await show(typed("text/event-stream", "event: price\nid: 7\ndata: 10.50\n\n: ping\n\n"), "/events");
  await expect(section(page).getByRole("listitem").first()).toContainText("price");
  await expect(section(page).getByRole("listitem").first()).toContainText("10.50");

  await show(typed("text/csv", 'sku;name\nA-1;"Tea; green"\n'), "/table");
  await expect(section(page).getByRole("cell", { name: "Tea; green" })).toBeVisible();

  await show(typed("application/x-www-form-urlencoded", "a=1&a=2&b=%C3%A9+x&c"), "/form");
  const rows = section(page).getByRole("table").locator("tbody tr");
  await expect(rows).toHaveCount(4);
  await expect(rows.nth(1)).toContainText("name sent more than once");
  await expect(rows.nth(2)).toContainText("é x");
  await expect(rows.nth(2)).toContainText("b=%C3%A9+x");

  const query = "mutation Pay($id: ID!) { pay(id: $id) { ok } }";
  await show(typed("application/json", JSON.stringify({ query, variables: { id: "o-1" } })), "/graphql");
  await expect(section(page).getByText("mutation", { exact: true })).toBeVisible();
  await expect(treeRow(page, /id: "o-1"/)).toBeVisible();
});

test("multipart shows every part with its headers; a file downloads whole", async ({ page, openBin }) => {
  const bin = await openBin();
  const body = Buffer.concat([
    Buffer.from('--cut\r\nContent-Disposition: form-data; name="order"\r\nContent-Type: application/json\r\n\r\n'),
    Buffer.from('{"id": 7}\r\n--cut\r\nContent-Disposition: form-data; name="f"; filename="../p.png"\r\n'),
    Buffer.from("Content-Type: image/png\r\n\r\n"),
    PNG,
    Buffer.from("\r\n--cut--\r\n"),
  ]);
  await send(bin.captureUrl, typed("multipart/form-data; boundary=cut", body));
  const file = section(page).getByRole("region", { name: "Part 2" });
  await expect(section(page).getByRole("region", { name: "Part 1" }).getByRole("treeitem")).toHaveCount(2);
  await expect(file.getByText("image/png, 1 × 1")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    file.getByRole("button", { name: "Download part 2" }).click(),
  ]);
  expect(download.suggestedFilename()).toBe("_p.png");
});

test("any bytes are a hex dump that reaches the last one", async ({ page, openBin }) => {
  const bin = await openBin();
  const bytes = Buffer.alloc(300_000, 7);
  bytes[299_999] = 0xab;
  await send(bin.captureUrl, typed("application/octet-stream", bytes));
  const dump = section(page).getByRole("region", { name: "Body in hexadecimal" });
  await expect(dump).toContainText("0000  07 07");
  expect(await dump.locator("pre > span").count()).toBeLessThan(300);
  await page.locator("[data-hit-view]").evaluate((element) => element.scrollTo(0, element.scrollHeight));
  await expect(dump).toContainText("493d0");
  await expect(dump).toContainText("07 ab");
  await expect(view(page, "Text")).toHaveCount(0);
});

test("XML, MessagePack, CBOR and Protobuf are trees too", async ({ page, openBin }) => {
  const bin = await openBin();
  const show = async (sent: Sent, path: string) => {
    const seq = await send(bin.captureUrl, { ...sent, path });
    await page.goto(`/b/${bin.id}/${seq}`);
    await expect(hitHeading(page)).toContainText(path);
  };
  await show(typed("application/xml", '<order id="7"><item>Tea &amp; milk</item></order>'), "/xml");
  await expect(treeRow(page, /item.*Tea &amp; milk|item.*Tea & milk/)).toBeVisible();
  await show(typed("application/msgpack", Buffer.from("81a26964cf00000000ffffffff", "hex")), "/msgpack");
  await expect(treeRow(page, /id: 4294967295/)).toBeVisible();
  await show(typed("application/cbor", Buffer.from("a1626964182a", "hex")), "/cbor");
  await expect(treeRow(page, /id: 42/)).toBeVisible();
  await show(typed("application/x-protobuf", Buffer.from("089601120474657374", "hex")), "/protobuf");
  await expect(treeRow(page, /150/).first()).toBeVisible();
  await expect(treeRow(page, /test/).first()).toBeVisible();
});

test("a coded body is shown decoded, with both sizes, and as sent", async ({ page, openBin }) => {
  const bin = await openBin();
  const body = gzipSync(JSON.stringify({ text: "x".repeat(5000), id: 7 }));
  await send(bin.captureUrl, { headers: ["Content-Type", "application/json", "Content-Encoding", "gzip"], body });
  await expect(treeRow(page, /id: 7/)).toBeVisible();
  await expect(section(page).getByText(/ B → 5 kB/)).toBeVisible();
  await page.getByRole("radio", { name: "As sent" }).click();
  await expect(section(page).getByRole("region", { name: "Body in hexadecimal" })).toContainText("1f 8b");
});

const JWT = [{ alg: "HS256" }, { sub: "ana", exp: 1_700_000_000 }]
  .map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"))
  .join(".");

test("credentials and cookies are veiled, taken apart, and shown on demand", async ({ page, openBin }) => {
  const bin = await openBin();
  const headers = ["Authorization", `Bearer ${JWT}.c2ln`, "Cookie", "sid=s3cret; theme=dark; sid=other"];
  await send(bin.captureUrl, { headers });
  const row = page.getByRole("row", { name: /^Authorization/ }).first();
  await expect(row).not.toContainText(JWT);
  await page.getByRole("button", { name: /^Bearer: a JSON Web Token, HS256, expired/ }).click();
  await expect(page.getByText("The signature was not checked.")).toBeVisible();
  await expect(page.getByRole("tree", { name: "Claims of the token" })).toContainText('"ana"');

  await page.getByRole("button", { name: "3 cookies" }).click();
  const cookies = page.getByRole("table", { name: /^Cookies/ }).locator("tbody tr");
  await expect(cookies).toHaveCount(3);
  await expect(cookies.nth(1)).toContainText("dark");
  await expect(cookies.nth(0)).not.toContainText("s3cret");
  await cookies.nth(0).getByRole("button", { name: "Show the value of sid" }).press("Enter");
  await expect(cookies.nth(0)).toContainText("s3cret");

  await page.getByRole("button", { name: "Group", exact: true }).click();
  await expect(page.getByRole("table", { name: "Credentials headers" })).toBeVisible();
  await page
    .getByRole("button", { name: "User-Agent" })
    .or(page.getByRole("button", { name: "Host" }))
    .first()
    .hover();
  await expect(page.getByRole("tooltip")).toBeVisible();
});

test("a note is written, and seen by whoever else looks", async ({ page, context, openBin }) => {
  const bin = await openBin();
  await send(bin.captureUrl, { path: "/noted" });
  const other = await context.newPage();
  await other.goto(`/b/${bin.id}/1`);
  await expect(hitHeading(other)).toContainText("/noted");
  await expectLive(other);

  await expect(hitHeading(page)).toContainText("/noted");
  await page.keyboard.press("n");
  await page.getByRole("textbox", { name: "Note" }).fill("the retry of this morning");
  await page.keyboard.press("Control+Enter");
  for (const tab of [page, other]) {
    await expect(tab.getByRole("region", { name: "Note" })).toContainText("the retry of this morning");
  }
});

test("[ and ] go to the hits beside, and the section stays in the URL", async ({ page, openBin }) => {
  const bin = await openBin();
  for (const name of ["one", "two", "three"]) await send(bin.captureUrl, { path: `/${name}`, body: "x" });
  await page.goto(`/b/${bin.id}/2`);
  await expect(hitHeading(page)).toContainText("/two");
  await page.keyboard.press("]");
  await expect(hitHeading(page)).toContainText("/three");
  await expect(page.getByRole("button", { name: "Newer hit" })).toBeDisabled();
  await page.keyboard.press("[");
  await page.keyboard.press("[");
  await expect(hitHeading(page)).toContainText("/one");
  await page.keyboard.press("2");
  await expect(page).toHaveURL(new RegExp(`/b/${bin.id}/1#headers$`));
  await page.reload();
  await expect(page.getByRole("button", { name: /^Headers/ })).toHaveAttribute("aria-current", "true");
});

test("a hit is copied as code that names its method, URL and body", async ({ page, context, openBin }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const bin = await openBin();
  await send(bin.captureUrl, { ...typed("application/json", '{"it": "has \'quotes\'"}'), path: "/copy?x=1" });
  await expect(hitHeading(page)).toContainText("/copy");
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.keyboard.press("Shift+C");
  await expect.poll(copied).toContain("curl --http1.1 --request 'POST'");
  for (const [name, mark] of [
    ["HAR", '"startedDateTime"'],
    ["HTTP", "POST /in/"],
    ["Python", "http.client"],
  ] as const) {
    await page.getByRole("button", { name: "Copy as code" }).click();
    await page.getByRole("menuitem", { name, exact: true }).click();
    await expect.poll(copied).toContain(mark);
    await expect.poll(copied).toContain("/copy?x=1");
  }
});
