import { expect, type Locator, type Page } from "@playwright/test";

export function hitList(page: Page): Locator {
  return page.getByRole("listbox", { name: "Hits, newest first" });
}

export function hitRow(page: Page, seq: number): Locator {
  return page.locator(`#hit-${seq}`);
}

/** The seqs of the rows in the document, top to bottom. */
export async function seqsInList(page: Page): Promise<number[]> {
  const rows = hitList(page).getByRole("option");
  const ids = await rows.evaluateAll((elements) =>
    elements
      .map((element) => ({ id: element.id, at: Number(element.getAttribute("aria-posinset")) }))
      .sort((left, right) => left.at - right.at)
      .map(({ id }) => id),
  );
  return ids.map((id) => Number(id.slice("hit-".length)));
}

/** How many hits the list says it has, those outside the document included. */
export async function expectHitCount(page: Page, count: number): Promise<void> {
  await expect(hitList(page).getByRole("option").first()).toHaveAttribute("aria-setsize", String(count));
}

/** What is said first of the hit that is open. */
export function hitHeading(page: Page): Locator {
  return page
    .getByRole("article", { name: /^Hit \d+/ })
    .getByRole("heading")
    .first();
}

/** Every row of the list, top to bottom, read by scrolling through it. */
export async function readWholeList(page: Page): Promise<{ seq: number; text: string }[]> {
  const list = hitList(page);
  const rows = new Map<number, { seq: number; text: string }>();
  await list.evaluate((element) => element.scrollTo({ top: 0 }));
  for (let isAtEnd = false; !isAtEnd; ) {
    await expect(list.locator('[role=option][aria-busy="true"]')).toHaveCount(0);
    const shown = await list.getByRole("option").evaluateAll((elements) =>
      elements.map((element) => ({
        at: Number(element.getAttribute("aria-posinset")),
        seq: Number(element.id.slice("hit-".length)),
        text: element.textContent ?? "",
      })),
    );
    for (const { at, seq, text } of shown) rows.set(at, { seq, text });
    isAtEnd = await list.evaluate((element) => {
      const before = element.scrollTop;
      element.scrollBy({ top: element.clientHeight / 2 });
      return element.scrollTop === before;
    });
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, row]) => row);
}
