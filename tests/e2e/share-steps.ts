import { type Browser, expect, type Page } from "@playwright/test";
import type { OpenBin } from "./open-bin";
import { send } from "./send";

// Looks like a key of Stripe; made up, and in two pieces so that no scanner takes it for one.
export const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");
export const PASSWORD = "correct-horse-battery";
export const SECRETS = [KEY, PASSWORD];

/** Sends a request with secrets in its fields and its body. */
export async function sendSecrets(bin: OpenBin, amount = 1200): Promise<number> {
  return send(bin.captureUrl, {
    path: "/orders?page=2",
    headers: ["Content-Type", "application/json", "X-Stripe-Key", KEY, "X-Plain", "seen by all"],
    body: JSON.stringify({ user: "ada", password: PASSWORD, again: `it is ${PASSWORD}`, amount }),
  });
}

interface Share {
  readonly id: string;
  readonly url: string;
}

/** Makes a share over the API, as the dialog does: of the first hit, unless `more` says otherwise. */
export async function share(page: Page, bin: OpenBin, more: object): Promise<Share> {
  const answer = await page.request.post("/api/shares", {
    data: { binId: bin.id, kind: "hit", seqs: [1], ...more },
    headers: { origin: new URL(page.url()).origin },
  });
  expect(answer.status(), await answer.text()).toBe(201);
  return answer.json();
}

/** A page of somebody else, and every byte that it was sent. */
export async function openAsRecipient(browser: Browser, url: string) {
  const context = await browser.newContext({ permissions: ["clipboard-read", "clipboard-write"] });
  const page = await context.newPage();
  const received: string[] = [];
  page.on("response", async (response) => {
    received.push(JSON.stringify(await response.allHeaders().catch(() => ({}))));
    received.push((await response.body().catch(() => Buffer.alloc(0))).toString("latin1"));
  });
  await page.goto(url);
  return { context, page, received };
}
