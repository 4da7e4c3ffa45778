import { expect, type Page } from "@playwright/test";

/** Puts events of providers into a bin, one after the other. */
export async function sendEvents(
  page: Page,
  binId: string,
  events: ReadonlyArray<readonly [provider: string, event: string]>,
) {
  const { origin } = new URL(page.url());
  for (const [provider, eventType] of events) {
    const path = `/api/bins/${binId}/samples`;
    const answer = await page.request.post(path, { headers: { origin }, data: { provider, eventType } });
    expect(answer.status()).toBe(201);
  }
}
