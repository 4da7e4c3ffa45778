import { type Browser, expect, type Page } from "@playwright/test";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { hitHeading, hitRow } from "./hit-list";
import { expectLive, type OpenBin } from "./open-bin";
import { openPalette, pick } from "./palette-steps";
import { send } from "./send";

test.slow();

// Nothing listens there: what is sent is given up at once.
const TARGET = "http://127.0.0.1:9/hooks";
const GITHUB = ["X-GitHub-Event", "push", "X-Hub-Signature-256", `sha256=${"0".repeat(64)}`];
// What a control is called that changes something.
const CHANGING =
  /\b(add|answer by|apply|baseline|cancel|change|connect|continue|delete|discard|edit|ignore|import|keep|make|note|pause|pin|remove|rename|replace|resend|resume|retry|revoke|rotate|sample|secrets?|set|settings|share|try)\b/i;
// These only look, or send what anybody may send.
const LOOKING = [
  "Check another secret",
  "Copy all headers",
  "Shared links…",
  "Show shared links…",
  "Bin: targets, shared links, export",
  "Set alerts for new hits…",
  "Cancel",
  "Previous change",
  "Next change",
  /^\d+ secrets?, veiled below/,
  /^(Go to|Compare|Show|Veil|Search|With)\b/,
  // A row of a comparison: what happened, where, and what stood there.
  /^\W(added|removed|changed|moved)/,
];

const DIALOGS = [
  { words: "Export hits", title: "Export hits" },
  { words: "Set alerts", title: "Alerts" },
  { words: "Show how senders reach the bin", title: "How senders reach this bin" },
];

interface Seat {
  readonly page: Page;
  /** What was answered with 403, and what was asked with another method than GET. */
  readonly refused: string[];
  readonly changes: string[];
}

async function ask(page: Page, method: string, path: string, data?: object) {
  const { origin } = new URL(page.url());
  const answer = await page.request.fetch(`${origin}${path}`, { method, headers: { origin }, ...(data && { data }) });
  expect(answer.ok(), `${method} ${path}: ${await answer.text()}`).toBe(true);
  return answer.status() === 204 ? null : answer.json();
}

/** Another browser of the same workspace, which may do that much. */
async function sit(owner: Page, browser: Browser, role: "viewer" | "editor"): Promise<Seat> {
  const { origin } = new URL(owner.url());
  const { key } = await ask(owner, "POST", "/api/keys", { label: `A ${role}`, role });
  const page = await (await browser.newContext({ baseURL: origin })).newPage();
  const signedIn = await page.request.post("/api/session", { data: { key }, headers: { origin } });
  expect(signedIn.status()).toBe(200);
  const refused: string[] = [];
  const changes: string[] = [];
  page.on("response", (response) => {
    const said = `${response.request().method()} ${new URL(response.url()).pathname}`;
    if (response.status() === 403) refused.push(said);
    if (!/^(GET|HEAD|OPTIONS) |\/socket\.io\/|\/reveals$/.test(said)) changes.push(said);
  });
  return { page, refused, changes };
}

/** A bin with everything in it that a page can show controls for. */
async function fill(page: Page, bin: OpenBin): Promise<{ readonly bulkId: string }> {
  const json = ["Content-Type", "application/json"];
  await send(bin.captureUrl, {
    path: "/orders",
    headers: [...json, "Authorization", "Bearer abcdefgh"],
    body: '{"n":1}',
  });
  await send(bin.captureUrl, { path: "/orders", headers: json, body: '{"n":2}' });
  await send(bin.captureUrl, { headers: json, body: '{"token":"t","challenge":"c","type":"url_verification"}' });
  await send(bin.captureUrl, { path: "/push", headers: [...json, ...GITHUB], body: '{"ref":"main"}' });
  const at = `/api/bins/${bin.id}`;
  await ask(page, "PATCH", `${at}/hits/4`, { note: "Look at this one" });
  await ask(page, "PUT", `${at}/hits/1/baseline`);
  await ask(page, "PUT", `${at}/secrets/stripe`, { secret: "whsec_test", label: "live" });
  await ask(page, "POST", "/api/shares", { kind: "hit", binId: bin.id, seqs: [1] });
  await ask(page, "POST", `${at}/hits/4/resend`, { url: TARGET });
  const retries = { attempts: 1, backoffMs: 0 };
  await ask(page, "POST", `${at}/targets`, { url: TARGET, auto: true, from: 1, retries });
  const { id: bulkId } = await ask(page, "POST", `${at}/resend`, { url: TARGET, seqs: [1, 2] });
  await expect.poll(async () => (await ask(page, "GET", `${at}/targets`)).targets[0]?.dead).toBe(4);
  await expect.poll(async () => (await ask(page, "GET", `${at}/resend`)).resends?.[0]?.state ?? "done").toBe("done");
  return { bulkId };
}

/** The names of the controls on the screen that seem to change something. */
async function findChanging(page: Page): Promise<string[]> {
  const names: string[] = [];
  for (const role of ["button", "switch", "menuitem", "textbox", "combobox", "link"] as const) {
    // At one look: what is drawn anew meanwhile is not waited for.
    const found = await page
      .getByRole(role)
      .evaluateAll((elements) =>
        elements.map((element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim()),
      );
    names.push(...found);
  }
  const isLooking = (name: string) => LOOKING.some((one) => (typeof one === "string" ? one === name : one.test(name)));
  return names.filter((name) => CHANGING.test(name) && !isLooking(name));
}

async function expectLooking(page: Page, where: string): Promise<void> {
  await expect.poll(() => findChanging(page), { message: where }).toEqual([]);
}

test("a viewer walks through every screen, sees no control that changes anything, and is refused nothing", async ({
  page: owner,
  browser,
  openBin,
}) => {
  const bin = await openBin();
  const { bulkId } = await fill(owner, bin);
  const { page, refused, changes } = await sit(owner, browser, "viewer");

  await page.goto("/");
  await expect(page.getByText("This browser looks only")).toBeVisible();
  await expectLooking(page, "the start page");

  await page.goto(`/b/${bin.id}`);
  await expectLive(page);
  await expect(page.getByText("looks only", { exact: true })).toBeVisible();
  await hitRow(page, 4).click();
  await expect(hitHeading(page)).toContainText("/push");
  await expect(page.getByRole("region", { name: "Note" })).toBeVisible();
  await expect(page.getByText("Not checked: no secret is set")).toBeVisible();
  await expect(page.getByRole("list", { name: "Resends, the newest on top" })).toBeVisible();
  await page.getByRole("treeitem", { name: /ref/ }).click();
  await expect(page.getByRole("button", { name: "Copy path" })).toBeVisible();
  await expectLooking(page, "a hit");
  expect(await findViolations(page), "a hit, to a viewer").toEqual([]);
  await page.getByRole("button", { name: "Compare" }).click();
  await expect(page.getByRole("menuitem", { name: "With another hit…" })).toBeVisible();
  await expectLooking(page, "what a hit is compared with");
  await page.keyboard.press("Escape");
  await hitRow(page, 3).click();
  await expect(page.getByText("Whoever may change it lets it answer")).toBeVisible();
  await expectLooking(page, "a check of the endpoint");
  // Keys that change something do nothing: no dialog, no field, no request.
  for (const key of ["p", "n", "r", "Shift+R", "s", "g", "Delete"]) await page.keyboard.press(key);
  await page.keyboard.press("x");
  await expect(page.getByRole("group", { name: "Selected hits" })).toContainText("1 selected");
  for (const key of ["p", "r", "s", "Delete"]) await page.keyboard.press(key);
  await expectLooking(page, "hits that are selected");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("group", { name: "Selected hits" })).toHaveCount(0);

  await openPalette(page);
  await expectLooking(page, "the palette");
  await page.keyboard.press("Escape");
  await page.keyboard.press("?");
  const keys = page.getByRole("dialog", { name: "Keys" });
  await expect(keys.getByText("Copy as curl")).toBeVisible();
  await expect(keys.getByText("Pin, or unpin")).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: /^Bin:/ }).click();
  await expectLooking(page, "the menu of the bin");
  await page.getByRole("menuitem", { name: "Shared links…" }).click();
  const shares = page.getByRole("dialog", { name: "Shared links" });
  await expect(shares.getByRole("listitem")).toHaveCount(1);
  await expectLooking(page, "the shared links");
  await shares.getByRole("button", { name: "Close" }).click();
  for (const { words, title } of DIALOGS) {
    await pick(page, words);
    const dialog = page.getByRole("dialog", { name: title });
    await expect(dialog).toBeVisible();
    await expectLooking(page, title);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
  }
  await page.getByRole("combobox", { name: "Search hits" }).fill("orders");
  await expect(page.getByText("2 of 4 shown")).toBeVisible();
  await expectLooking(page, "what a search finds");

  await page.goto(`/b/${bin.id}/targets`);
  await expect(page.getByText("New hits are forwarded to it, signed anew where it can be.")).toBeVisible();
  await expect(page.getByRole("list", { name: /^Dead letters/ }).getByRole("listitem")).toHaveCount(4);
  await expect(page.getByText("No relay is connected")).toBeVisible();
  await expectLooking(page, "the targets");
  await expect(page.getByRole("switch")).toHaveCount(0);
  expect(await findViolations(page), "targets, to a viewer").toEqual([]);
  await page.goto(`/b/${bin.id}/resends`);
  await expect(page.getByRole("list", { name: /^Bulk resends/ })).toBeVisible();
  await expectLooking(page, "the bulk resends");
  await page.goto(`/b/${bin.id}/resends/${bulkId}`);
  await expect(page.getByRole("table", { name: "What came of each hit" })).toBeVisible();
  await expectLooking(page, "a bulk resend");
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(page.getByRole("region", { name: "Comparison" })).toContainText("change");
  await expectLooking(page, "a comparison");
  await page.keyboard.press("n");
  await page.keyboard.press("i");
  await expectLooking(page, "a change of a comparison");
  for (const pair of ["choose..2", "pasted..2", "baseline..4"]) {
    await page.goto(`/b/${bin.id}/diff/${pair}`);
    await expect(page.getByText("looks only", { exact: true })).toBeVisible();
    await expectLooking(page, pair);
  }
  await page.goto(`/b/${bin.id}/diff/many`);
  await expect(page.getByRole("main")).toHaveAttribute("aria-busy", "false");
  await expectLooking(page, "what varies");
  await page.goto("/workspace/audit");
  await expect(page.getByText("Only browsers and keys of owners see this.")).toBeVisible();
  await page.goto("/workspace");
  await expect(page.getByText("Looks at bins and hits, and changes nothing.")).toBeVisible();
  // Their own browser is theirs to rename and to log out.
  await expect(page.getByRole("button", { name: /key|device|delete/i })).toHaveCount(0);

  expect(refused).toEqual([]);
  expect(changes).toEqual([]);
  await page.context().close();
});

test("an empty bin shows a viewer how hits get there, and no event to send by the server", async ({
  page: owner,
  browser,
  openBin,
}) => {
  const bin = await openBin();
  const { page, refused } = await sit(owner, browser, "viewer");
  await page.goto(`/b/${bin.id}`);
  await expect(page.getByRole("heading", { name: "Waiting for the first hit" })).toBeVisible();
  await expect(page.getByRole("link", { name: "Relays of this bin" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Send an event of a provider…" })).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Connect a relay" })).toHaveCount(0);
  // What anybody may send who knows the URL.
  await page.getByRole("button", { name: "Send a test hit" }).click();
  await expect(hitRow(page, 1)).toBeVisible();
  expect(refused).toEqual([]);
  await page.context().close();
});

test("an editor changes bins and hits; ending bins, keys and relays are an owner’s", async ({
  page: owner,
  browser,
  openBin,
}) => {
  const bin = await openBin();
  await fill(owner, bin);
  const { page, refused } = await sit(owner, browser, "editor");
  await page.goto("/");
  await expect(page.getByRole("button", { name: "Make a bin" })).toBeVisible();
  await expect(page.getByRole("list", { name: "Your bins" }).getByRole("button", { name: /^Delete/ })).toHaveCount(0);
  await page.goto(`/b/${bin.id}/4`);
  await expectLive(page);
  await expect(page.getByText("looks only", { exact: true })).toHaveCount(0);
  for (const name of ["Edit the note", "Delete this hit", "Share this hit", "Set a secret"]) {
    await expect(page.getByRole("button", { name }).first()).toBeVisible();
  }
  expect(await findChanging(page)).not.toEqual([]);
  await page.getByRole("button", { name: /^Bin:/ }).click();
  const menu = page.getByRole("menu", { name: "Bin" });
  await expect(menu.getByRole("menuitem", { name: "Settings…" })).toBeVisible();
  await expect(menu.getByRole("menuitem", { name: "Delete the bin…" })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await page.goto(`/b/${bin.id}/targets`);
  await expect(page.getByRole("switch", { name: /^Forward new hits/ })).toBeEnabled();
  await expect(page.getByText("Owners of the workspace connect them.")).toBeVisible();
  await expect(page.getByRole("button", { name: "Connect a relay…" })).toHaveCount(0);
  await page.goto(`/b/${bin.id}/diff/1..2`);
  await expect(page.getByRole("button", { name: "Share the comparison" })).toBeVisible();
  await page.goto("/workspace");
  await expect(page.getByText("Owners of the workspace see its browsers and keys here")).toBeVisible();
  await expect(page.getByRole("link", { name: "Show it" })).toHaveCount(0);
  expect(refused).toEqual([]);

  await owner.goto(`/b/${bin.id}/targets`);
  await expect(owner.getByRole("button", { name: "Connect a relay…" })).toBeVisible();
  await page.context().close();
});

test("an owner looks up what a viewer unveiled, once for each value", async ({ page: owner, browser, openBin }) => {
  const bin = await openBin();
  await fill(owner, bin);
  const { page } = await sit(owner, browser, "viewer");
  const { origin } = new URL(owner.url());
  await page.request.patch("/api/session", { data: { label: "Bob’s laptop" }, headers: { origin } });
  const body = JSON.stringify({ api_key: "abcdefgh-12345678" });
  expect(await send(bin.captureUrl, { headers: ["Content-Type", "application/json"], body })).toBe(5);
  await page.goto(`/b/${bin.id}/1`);
  const table = page.getByRole("table", { name: "Headers, in the order sent" });
  const show = table.getByRole("button", { name: "Show the value of Authorization" });
  const told = page.waitForResponse((answer) => answer.url().endsWith("/reveals"));
  await show.click();
  await expect(table).toContainText("Bearer abcdefgh");
  expect((await told).status()).toBe(204);
  await table.getByRole("button", { name: "Hide the value of Authorization" }).click();
  await show.click();
  await expect(table).toContainText("Bearer abcdefgh");
  // Read otherwise, the body of the other shows what its own reading veils.
  await hitRow(page, 5).click();
  const secret = page.getByRole("treeitem", { name: /api_key/ });
  await expect(secret.getByRole("button", { name: "Show the value of api_key" })).toBeVisible();
  const toldOf = page.waitForResponse((answer) => answer.url().endsWith("/reveals"));
  await page.getByRole("radio", { name: "Text" }).click();
  expect((await toldOf).request().postDataJSON()).toEqual({ seq: 5, name: "the body as text" });
  expect((await toldOf).status()).toBe(204);

  await owner.goto("/workspace/audit");
  await owner.getByRole("combobox", { name: "About" }).selectOption({ label: "Secrets, and what was unveiled" });
  const rows = owner.getByRole("list", { name: "What was done" }).getByRole("listitem");
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText("Bob’s laptop unveiled a value in");
  await expect(rows.nth(0)).toContainText("hit 5 · the body as text");
  await expect(rows.nth(1)).toContainText("hit 1 · Authorization");
  await expect(rows.nth(2)).toContainText("set a secret");
  await expect(rows.filter({ hasText: "abcdefgh" })).toHaveCount(0);
  await page.context().close();
});
