import { expect, type Page } from "@playwright/test";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { findViolations } from "./find-violations";
import { test } from "./fixtures";
import { type RelayProcess, runRelay } from "./run-relay";

// A program of its own starts and connects meanwhile.
const PATIENCE = { timeout: 60_000 };

let target: RawTarget;
let relay: RelayProcess | null = null;

test.slow();

test.beforeEach(async () => {
  target = await openRawTarget();
});
test.afterEach(async () => {
  await relay?.end();
  relay = null;
  await target.close();
});

/** Opens the pairing on the page of targets and runs what it says, as ada. */
async function pair(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Connect a relay…" }).click();
  const dialog = page.getByRole("dialog", { name: "Connect a relay" });
  const command = await dialog.getByText(/^npx hookscope relay http.* --code /).textContent(PATIENCE);
  relay = runRelay(command ?? "", target.origin, "ada");
  await expect(dialog.getByText("relay:ada is connected")).toBeVisible(PATIENCE);
  await dialog.getByRole("button", { name: "Done" }).click();
  await expect(dialog).toBeHidden();
}

test("a relay is connected by a code, sent to by its name, and seen when it leaves", async ({ page, openBin }) => {
  const { id, captureUrl } = await openBin();
  await page.request.post(`${captureUrl}/orders`, { data: "{}" });
  await page.goto(`/b/${id}/targets`);
  await expect(page.getByText("No relay is connected")).toBeVisible(PATIENCE);
  await pair(page);
  const card = page.getByRole("article", { name: "relay:ada" });
  await expect(card.getByText(/^Connected/)).toBeVisible(PATIENCE);
  await expect(card.getByText(`${target.origin}/`)).toBeVisible();

  const resent = await page.request.post(`/api/bins/${id}/hits/1/resend`, {
    data: { url: "relay:ada" },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(resent.status()).toBe(201);
  expect(target.requests).toHaveLength(1);
  await expect(card.getByText("1 answered")).toBeVisible(PATIENCE);

  await relay?.end();
  relay = null;
  await expect(card.getByText(/^Left/)).toBeVisible(PATIENCE);
});

test("a relay answers senders when that is switched on, until it leaves", async ({ page, openBin }) => {
  const { id, captureUrl } = await openBin();
  await page.goto(`/b/${id}/targets`);
  await pair(page);
  target.react((_request, socket) => socket.end("HTTP/1.1 202 Mine\r\nContent-Length: 4\r\n\r\nmine"));
  const card = page.getByRole("article", { name: "relay:ada" });
  const stored = async () => (await (await page.request.get(`/api/bins/${id}`)).json()).settings.answer.relay;
  const answers = card.getByRole("switch", { name: "Answer senders" });
  await answers.press("Space");
  await expect.poll(stored, PATIENCE).toEqual({ name: "ada", waitMs: 5_000 });
  await expect(answers).toBeChecked();
  await card.getByRole("radio", { name: "30 s" }).click();
  await expect.poll(stored, PATIENCE).toEqual({ name: "ada", waitMs: 30_000 });
  const answer = await page.request.post(captureUrl, { data: "{}" });
  expect({ status: answer.status(), text: await answer.text() }).toEqual({ status: 202, text: "mine" });

  await relay?.end();
  relay = null;
  await expect(page.getByText("is to answer senders and is not connected")).toBeVisible(PATIENCE);
  await page.getByRole("button", { name: "Let the bin answer" }).click();
  await expect(page.getByText("is to answer senders and is not connected")).toBeHidden(PATIENCE);
  expect((await page.request.post(captureUrl, { data: "{}" })).status()).toBe(200);
});

for (const scheme of ["light", "dark"] as const) {
  test(`relays and their pairing are accessible, ${scheme}`, async ({ page, openBin }) => {
    await page.emulateMedia({ colorScheme: scheme });
    const { id } = await openBin();
    await page.goto(`/b/${id}/targets`);
    await expect(page.getByText("No relay is connected")).toBeVisible(PATIENCE);
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole("button", { name: "Connect a relay…" }).click();
    await expect(page.getByText(/^npx hookscope relay http.* --code /)).toBeVisible(PATIENCE);
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await pair(page);
    await expect(page.getByRole("article", { name: "relay:ada" }).getByText(/^Connected/)).toBeVisible(PATIENCE);
    expect(await findViolations(page)).toEqual([]);
  });
}
