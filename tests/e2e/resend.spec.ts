import { createServer as createHttpServer } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import Stripe from "stripe";
import { openReceiver, type Receiver } from "@/tests/targets/open-receiver";
import { SELF_SIGNED } from "@/tests/targets/self-signed";
import { findViolations } from "./find-violations";
import { test as base } from "./fixtures";
import { hitRow } from "./hit-list";
import { send } from "./send";
import { signStripe } from "./sign-stripe";

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright demands the pattern, and there is nothing to take.
  receiver: async ({}, use) => {
    const receiver = await openReceiver();
    await use(receiver);
    await receiver.close();
  },
});

const SECRET = "whsec_5c1a2b3c4d5e6f708192a3b4c5d6e7f8";
const ORDER = {
  path: "/orders?x=1",
  headers: ["Content-Type", "application/json", "X-Odd", "1", "x-odd", "2"],
  body: '{"total": 10}',
};

const resendButton = (page: Page) => page.getByRole("button", { name: "Resend", exact: true });
const dialog = (page: Page) => page.getByRole("dialog", { name: /^Resend hit/ });
const toasts = (page: Page) => page.getByRole("region", { name: "News of resends" });
const resends = (page: Page) => page.getByRole("list", { name: "Resends, the newest on top" });

/** Sends the hit that is looked at to a URL that the dialog is told. */
async function sendTo(page: Page, url: string): Promise<void> {
  await page.keyboard.press("r");
  await dialog(page).getByRole("textbox", { name: "To" }).fill(url);
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(dialog(page)).toBeHidden();
}

test("one click resends to the last target, and says that the answer was fixed", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  const bodies: string[] = [];
  let isBroken = true;
  receiver.use(({ url, body }) => {
    bodies.push(`${new URL(url).pathname}${new URL(url).search} ${body}`);
    if (isBroken) throw new Error("the handler is broken");
  });
  await send(bin.captureUrl, ORDER);
  await expect(resendButton(page)).toBeVisible();
  // Without a target, it is asked for one.
  await resendButton(page).click();
  await expect(dialog(page).getByText("The sender is not known, so nothing is signed anew.")).toBeVisible();
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(dialog(page).getByText("Where shall it go?")).toBeVisible();
  const host = receiver.origin.replace("http://", "");
  await dialog(page).getByRole("textbox", { name: "To" }).fill(host);
  await expect(dialog(page).getByText(`${receiver.origin}/orders?x=1`)).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(dialog(page)).toBeHidden();
  await expect(toasts(page)).toContainText("Answered 400");
  await expect(hitRow(page, 1)).toContainText("first");

  isBroken = false;
  await page.keyboard.press("r");
  await expect(toasts(page)).toContainText("Fixed: 400 → 200");
  await expect(hitRow(page, 1)).toContainText("fixed");
  expect(bodies).toEqual([`/orders?x=1 ${ORDER.body}`, `/orders?x=1 ${ORDER.body}`]);

  await toasts(page).getByText("Fixed").locator("..").locator("..").getByRole("button", { name: "Show" }).click();
  await expect(resends(page)).toBeInViewport();
  const newest = resends(page).getByRole("listitem").first();
  await expect(newest.getByRole("button", { name: /^200 fixed/ })).toHaveAttribute("aria-expanded", "true");
  await expect(newest.getByText("accepted", { exact: true })).toBeVisible();
  await expect(newest.getByRole("list", { name: /^Header fields that differ/ })).toContainText("it names the target");
  await expect(newest).toContainText("First byte");
  await expect(resends(page).getByRole("button", { name: /^400 first/ })).toBeVisible();
});

test("what cannot be reached, and what is refused, is said in words", async ({ page, openBin, receiver }) => {
  const bin = await openBin();
  await send(bin.captureUrl, ORDER);
  await expect(resendButton(page)).toBeEnabled();
  await receiver.close();
  await sendTo(page, receiver.origin);
  await expect(toasts(page)).toContainText("No answer: nothing listens there");
  await expect(resends(page)).toContainText("Is the server running, and on this port?");

  await page.getByRole("button", { name: "Resend elsewhere or otherwise" }).click();
  await page.getByRole("menuitem", { name: "To another URL, or otherwise…" }).click();
  // An address where clouds hand out credentials: refused whatever the instance allows.
  await dialog(page).getByRole("textbox", { name: "To" }).fill("http://169.254.169.254/latest/meta-data");
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(dialog(page).getByText("169.254.169.254 is not a public address (metadata")).toBeVisible();
  await expect(resends(page).getByRole("listitem")).not.toHaveCount(0);
});

/** Opens the editor of the hit that is looked at. */
async function openEditor(page: Page) {
  const editor = page.getByRole("dialog", { name: /^Edit and resend hit/ });
  await page.keyboard.press("Shift+R");
  await expect(editor.getByRole("textbox", { name: "Body" })).toBeVisible();
  return editor;
}

test("a request is edited, its changes are seen, and it is sent by the keyboard", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  const received: { line: string; headers: readonly string[]; body: string }[] = [];
  receiver.use(({ url, body, raw: { request } }) => {
    received.push({ line: `${request.method} ${new URL(url).pathname}`, headers: request.rawHeaders, body });
  });
  await send(bin.captureUrl, { ...ORDER, body: '{\r\n  "total": 10\r\n}' });
  await expect(resendButton(page)).toBeEnabled();
  const editor = await openEditor(page);
  await expect(editor.getByText("Nothing: it goes as it was captured.")).toBeVisible();
  await editor.getByRole("textbox", { name: "To" }).fill(`${receiver.origin}/hook`);
  await editor.getByRole("textbox", { name: "Method" }).fill("put");
  await editor.getByRole("textbox", { name: "Value of field 5" }).fill("one");
  const body = editor.getByRole("textbox", { name: "Body" });
  await body.fill('{\n  "total": 12,\n}');
  await expect(editor.getByText("Not JSON: line 3, column 1")).toBeVisible();
  await body.fill('{\n  "total": 12\n}');
  await expect(editor.getByText("Not JSON")).toBeHidden();
  const changes = editor.getByRole("list", { name: "Changes" });
  await expect(changes).toContainText("$.total");
  await expect(changes).toContainText("PUT");

  // As text, with a mistake that is told where it is.
  await editor.getByRole("radio", { name: "Text", exact: true }).click();
  const text = editor.getByRole("textbox", { name: "Header fields as text" });
  const lines = await text.inputValue();
  await text.fill(`${lines}\nno colon`);
  await body.press("ControlOrMeta+Enter");
  await expect(editor.getByRole("alert")).toContainText("A name, a colon and a value are wanted.");
  await text.fill(`${lines}\nX-New: yes`);
  await body.press("ControlOrMeta+Enter");
  await expect(editor).toBeHidden();
  await expect(toasts(page)).toContainText("Answered 200");
  const [request] = received;
  expect(request?.line).toBe("PUT /hook");
  expect(request?.body).toBe('{\r\n  "total": 12\r\n}');
  const fields = request?.headers.join("|") ?? "";
  expect(fields).toContain("X-Odd|one|x-odd|2");
  expect(fields).toContain("X-New|yes");
  await expect(resends(page)).toContainText("body edited");

  // What was written is still there; kept by a name it becomes a hit of its own.
  const again = await openEditor(page);
  await expect(again.getByRole("textbox", { name: "Body" })).toHaveValue('{\n  "total": 12\n}');
  await again.getByRole("textbox", { name: "Keep it as a hit" }).fill("order of twelve");
  await again.getByRole("button", { name: "Save as a fixture" }).click();
  await again.getByRole("button", { name: "Show it" }).click();
  await expect(again).toBeHidden();
  await expect(hitRow(page, 2)).toContainText("order of twelve");
  await expect(page.getByRole("article", { name: /^Hit 2: PUT/ })).toBeVisible();
});

test("a resend signed anew is accepted by Stripe’s own library, one signed otherwise is refused", async ({
  page,
  openBin,
  receiver,
}) => {
  const bin = await openBin();
  const { origin } = new URL(page.url());
  await page.request.put(`/api/bins/${bin.id}/secrets/stripe`, { headers: { origin }, data: { secret: SECRET } });
  receiver.use(({ body, header }) =>
    new Stripe("sk_test_x").webhooks.constructEvent(body, header("stripe-signature"), SECRET),
  );
  // Captured hours ago.
  await send(bin.captureUrl, signStripe({ secret: SECRET, at: Math.floor(Date.now() / 1000) - 7 * 3600 }));
  await expect(resendButton(page)).toBeEnabled();
  await page.keyboard.press("r");
  await expect(dialog(page).getByRole("radio", { name: /^Signed anew/ })).toBeChecked();
  await dialog(page).getByRole("textbox", { name: "To" }).fill(`${receiver.origin}/stripe`);
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(toasts(page)).toContainText("Answered 200");
  const newest = resends(page).getByRole("listitem").first();
  await expect(newest).toContainText("signed anew");
  await expect(newest.getByRole("list", { name: /^Header fields that differ/ })).toContainText("it is signed anew");

  const menu = page.getByRole("button", { name: "Resend elsewhere or otherwise" });
  await menu.click();
  await page.getByRole("menuitem", { name: "Signed too long ago" }).click();
  await expect(toasts(page)).toContainText("Regressed: 200 → 400");
  await expect(resends(page)).toContainText("Timestamp outside the tolerance zone");
  await menu.click();
  await page.getByRole("menuitem", { name: "Signed wrongly" }).click();
  await expect(resends(page)).toContainText("No signatures found matching");
  await newest.getByRole("button", { name: /^Against the answer before/ }).click();
  await expect(newest.getByRole("list", { name: "Changes" })).toContainText("No signatures found matching");
});

test("a certificate that nothing vouches for is accepted once it is seen", async ({ page, openBin }) => {
  const server = createServer(SELF_SIGNED, (_request, response) => response.end("safe"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const bin = await openBin();
    await send(bin.captureUrl, ORDER);
    await expect(resendButton(page)).toBeEnabled();
    await sendTo(page, `https://localhost:${(server.address() as AddressInfo).port}`);
    await expect(toasts(page)).toContainText("certificate not trusted");
    await resends(page).getByRole("button", { name: "Accept this certificate and send again" }).click();
    await expect(toasts(page)).toContainText("Fixed: certificate not trusted → 200");
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("sent from this browser: what it cannot send is said, and why it shows no answer", async ({ page, openBin }) => {
  let allowed = "";
  const seen: string[] = [];
  const server = createHttpServer((request, response) => {
    seen.push(`${request.method} ${request.headers.origin} ${request.headers["x-odd"] ?? ""}`);
    if (allowed !== "") response.setHeader("Access-Control-Allow-Origin", allowed);
    response.setHeader("Access-Control-Allow-Headers", "content-type, x-odd");
    response.setHeader("Content-Type", "application/json");
    response.end(request.method === "OPTIONS" ? "" : '{"from": "a page"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const bin = await openBin();
    await send(bin.captureUrl, { ...ORDER, headers: [...ORDER.headers, "Cookie", "a=1"] });
    await expect(resendButton(page)).toBeEnabled();
    const editor = await openEditor(page);
    await editor.getByRole("textbox", { name: "To" }).fill(`127.0.0.1:${(server.address() as AddressInfo).port}`);
    await editor.getByRole("button", { name: "From this browser instead" }).click();
    const panel = editor.getByRole("region", { name: "From this browser" });
    await expect(panel).toContainText("No page may set Host, Connection, Content-Length, Cookie");
    await expect(panel).toContainText("content-type, x-odd");
    await panel.getByRole("button", { name: "Send from this browser" }).click();
    await expect(panel).toContainText("The browser gave no answer, and does not tell pages why.");
    expect(seen).toEqual(["OPTIONS null "]);
    allowed = "*";
    await panel.getByRole("button", { name: "Send from this browser" }).click();
    await expect(panel).toContainText("Answered 200");
    await expect(panel).toContainText("a page");
    expect(seen.slice(1)).toEqual(["OPTIONS null ", "POST null 1, 2"]);
    expect(await findViolations(page)).toEqual([]);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("an answer that is a page is drawn, as a captured one would be", async ({ page, openBin }) => {
  const server = createHttpServer((_request, response) => {
    response.writeHead(500, { "content-type": "text/html" }).end("<!doctype html><h1>TypeError at /orders</h1>");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const bin = await openBin();
    await send(bin.captureUrl, ORDER);
    await expect(resendButton(page)).toBeEnabled();
    await sendTo(page, `127.0.0.1:${(server.address() as AddressInfo).port}`);
    await expect(toasts(page)).toContainText("Answered 500");
    await resends(page).getByRole("radio", { name: "Preview" }).click();
    const frame = page.frameLocator('iframe[title="The page, rendered"]');
    await expect(frame.locator("h1")).toHaveText("TypeError at /orders");
  } finally {
    server.closeAllConnections();
    server.close();
  }
});

test("sent several times, the answer that differs is named, with what differs", async ({ page, openBin, receiver }) => {
  test.slow();
  const bin = await openBin();
  let count = 0;
  // It knows an event that it has seen, and says so.
  receiver.use(({ raw: { response } }) => {
    count += 1;
    response.setHeader("x-request-id", String(count));
    response.setHeader("x-outcome", count === 1 ? "stored" : "known");
    if (count === 2) throw new Error("known already");
  });
  await send(bin.captureUrl, ORDER);
  await expect(resendButton(page)).toBeEnabled();
  await page.getByRole("button", { name: "Resend elsewhere or otherwise" }).click();
  await page.getByRole("menuitem", { name: "Several times, answers compared…" }).click();
  await dialog(page).getByRole("textbox", { name: "To" }).fill(receiver.origin);
  await dialog(page).getByRole("textbox", { name: "Times" }).fill("2");
  await dialog(page).getByRole("button", { name: "Send" }).click();
  const compared = page.getByRole("region", { name: "The answers compared" });
  await expect(compared).toContainText(
    "The 2nd answered differently: 400 instead of 200, another x-outcome, another body.",
  );
  await expect(compared).toContainText("1 of 2 were accepted with 2xx");
  await expect(compared.getByRole("table", { name: "Kinds of answers" }).getByRole("row")).toHaveCount(3);
  await compared.getByRole("button", { name: "Two answers side by side" }).click();
  await expect(compared.getByRole("list", { name: "Changes" })).toContainText("known already");
  await expect(compared.getByRole("combobox", { name: "On the right" })).toHaveValue("2");
  expect(await findViolations(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  expect(await findViolations(page), "on a phone").toEqual([]);

  // The same five times at once, from a receiver that answers all alike.
  await page.setViewportSize({ width: 1280, height: 720 });
  receiver.use(() => true);
  await page.keyboard.press("ControlOrMeta+k");
  await expect(page.getByRole("searchbox", { name: "Command, bin or number of a hit" })).toBeFocused();
  await page.keyboard.type("idempotency");
  await expect(page.getByRole("menuitem").first()).toContainText("Resend hit 1 several times");
  await page.keyboard.press("Enter");
  await dialog(page).getByText("All at once", { exact: true }).click();
  await expect(dialog(page).getByRole("switch", { name: /^All at once/ })).toBeChecked();
  await dialog(page).getByRole("button", { name: "Send" }).click();
  await expect(compared.first()).toContainText("All 5 answers are the same: 200.");
  await expect(resends(page).getByRole("listitem").first()).toContainText("sent 5 of 5 times, at once");
});

for (const colorScheme of ["light", "dark"] as const) {
  test(`axe finds nothing wrong with resends, also on a phone: ${colorScheme}`, async ({ page, openBin, receiver }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const bin = await openBin();
    await send(bin.captureUrl, ORDER);
    await expect(resendButton(page)).toBeEnabled();
    await page.keyboard.press("r");
    await dialog(page).getByRole("radio", { name: "Until accepted" }).click();
    await dialog(page).getByRole("textbox", { name: "To" }).fill(receiver.origin);
    expect(await findViolations(page), "the dialog").toEqual([]);
    await dialog(page).getByRole("radio", { name: "Once", exact: true }).click();
    await dialog(page).getByRole("button", { name: "Send" }).click();
    await expect(toasts(page)).toContainText("Answered 200");
    expect(await findViolations(page), "the news of it").toEqual([]);
    await toasts(page).getByRole("button", { name: "Show" }).click();
    await expect(resends(page).getByText("accepted", { exact: true })).toBeVisible();
    expect(await findViolations(page), "the list").toEqual([]);
    await page.getByRole("button", { name: "Resend elsewhere or otherwise" }).click();
    await expect(page.getByRole("menu", { name: "Resend" })).toBeVisible();
    expect(await findViolations(page), "the menu").toEqual([]);
    await page.keyboard.press("Escape");

    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/b/${bin.id}/1#resends`);
    await expect(resends(page).getByText("accepted", { exact: true })).toBeVisible();
    await expect(resendButton(page)).toBeEnabled();
    const article = page.getByRole("article", { name: /^Hit 1/ });
    expect(await article.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await findViolations(page), "on a phone").toEqual([]);
    await resendButton(page).click();
    await expect(toasts(page)).toContainText("Same as before: 200");
  });
}
