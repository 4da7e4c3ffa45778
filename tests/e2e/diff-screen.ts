import { expect, type Page } from "@playwright/test";
import type { OpenBin } from "./open-bin";
import { send } from "./send";

export const JSON_TYPE = ["Content-Type", "application/json"];

export function changes(page: Page) {
  return page.getByRole("region", { name: "Changes" }).getByRole("listitem");
}

/** The row of a change, by its path. */
export function change(page: Page, path: string) {
  return changes(page).filter({ hasText: path });
}

export function section(page: Page, name: string) {
  return page.getByRole("region", { name, exact: true });
}

export async function expectChanges(page: Page, text: string) {
  await expect(page.getByRole("region", { name: "Comparison" }).getByRole("status").first()).toHaveText(text);
}

export async function sendOrders({ captureUrl }: OpenBin) {
  await send(captureUrl, {
    path: "/orders?page=1",
    headers: [...JSON_TYPE, "X-Request-Id", "a1", "X-Region", "eu"],
    body: '{"id":"o1","total":12,"note":"leave at the front door","updated_at":"2026-01-01T10:00:00Z","tags":["a","b"]}',
  });
  await send(captureUrl, {
    path: "/orders?page=2",
    headers: [...JSON_TYPE, "X-Request-Id", "b2", "X-Region", "us"],
    body: '{"id":"o1","total":"12","note":"leave at the back door","updated_at":"2026-01-02T10:00:00Z","tags":["a","b"],"gift":true}',
  });
}
