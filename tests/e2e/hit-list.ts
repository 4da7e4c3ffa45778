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

interface ReadRow {
  readonly at: number;
  readonly seq: number;
  readonly text: string;
}

/** Every row of the list, top to bottom, read by scrolling through it. */
export async function readWholeList(page: Page): Promise<{ seq: number; text: string }[]> {
  const list = hitList(page);
  const rows = new Map<number, { seq: number; text: string }>();
  await list.evaluate((element) => element.scrollTo({ top: 0 }));
  for (let isAtEnd = false; !isAtEnd; ) {
    for (const { at, seq, text } of await readScreen(list)) rows.set(at, { seq, text });
    isAtEnd = await list.evaluate((element) => {
      const before = element.scrollTop;
      element.scrollBy({ top: element.clientHeight / 2 });
      return element.scrollTop === before;
    });
  }
  return [...rows].sort(([left], [right]) => left - right).map(([, row]) => row);
}

/** The rows in view and around it, once they fill it: a page that is busy draws them some time after it was scrolled. */
async function readScreen(list: Locator): Promise<readonly ReadRow[]> {
  let read: readonly ReadRow[] = [];
  const readFull = async () => {
    const found = await list.evaluate((element) => {
      const options = [...element.querySelectorAll("[role=option]")];
      const boxes = options.map((option) => option.getBoundingClientRect());
      const view = element.getBoundingClientRect();
      const last = options.find(
        (option) => option.getAttribute("aria-posinset") === option.getAttribute("aria-setsize"),
      );
      const isFull =
        boxes.some(({ top }) => top <= view.top + 1 || element.scrollTop < 1) &&
        (last !== undefined || boxes.some(({ bottom }) => bottom >= view.bottom - 1)) &&
        boxes.some(({ top, bottom }) => top <= view.bottom && bottom >= view.top) &&
        options.every((option) => option.getAttribute("aria-busy") !== "true");
      if (!isFull) return null;
      return options.map((option) => ({
        at: Number(option.getAttribute("aria-posinset")),
        seq: Number(option.id.slice("hit-".length)),
        text: option.textContent ?? "",
      }));
    });
    read = found ?? [];
    return found !== null;
  };
  await expect.poll(readFull).toBe(true);
  return read;
}
