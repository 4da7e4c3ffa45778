const MEGABYTE = 1024 * 1024;
const SIZE = 10 * MEGABYTE - 1024;
const WHEEL_TURNS = 120;
const WHEEL_PIXELS = 1_200;

/** A JSON body of 10 MB: from the click on its row to its tree, then unfolded and scrolled. */
export async function measureLargeBody({ browser, server, bin }) {
  await capture(server, bin, "{}");
  await capture(server, bin, buildBody());
  const page = await browser.openPage(bin);
  try {
    await page.goto(`${server.url}/b/${bin.id}/1`);
    await page.locator("#body [role=treeitem]").first().waitFor();
    const opening = await watch(page, async () => {
      await page.locator("#hit-2").click();
      await page.locator("#body [role=treeitem]", { hasText: "items" }).waitFor({ timeout: 60_000 });
    });
    const scrolling = await watch(page, async () => {
      await page.locator("#body").getByRole("button", { name: "Unfold all" }).click();
      await page.locator("#body [role=tree]").hover();
      for (let turn = 0; turn < WHEEL_TURNS; turn++) await page.mouse.wheel(0, WHEEL_PIXELS);
    });
    return { opening, scrolling, rows: await page.locator("#body [role=treeitem]").count() };
  } finally {
    await page.context().close();
  }
}

/** The measurement in two lines. */
export function reportLargeBody({ opening, scrolling, rows }) {
  const tell = ({ tasks }) => `${tasks.length} long tasks, longest ${Math.round(Math.max(0, ...tasks))} ms`;
  return [
    `body of 10 MB of JSON: its tree after ${Math.round(opening.ms)} ms; ${tell(opening)} (aim: none over 50 ms)`,
    `body of 10 MB of JSON: unfolded and scrolled: ${tell(scrolling)}; ${rows} rows in the page`,
  ].join("\n");
}

function buildBody() {
  const items = [];
  for (let id = 0, size = 0; size < SIZE - 300; id++) {
    const item = JSON.stringify({
      id,
      name: `item ${id}`,
      tags: ["delivered", "paid"],
      price: { amount: id * 7, currency: "eur" },
    });
    items.push(item);
    size += item.length + 1;
  }
  return `{"items":[${items.join(",")}]}`;
}

async function capture(server, bin, body) {
  const headers = { "content-type": "application/json" };
  const response = await fetch(server.url + bin.path, { method: "POST", headers, body });
  if (!response.ok) throw new Error(`Not stored: ${response.status}`);
}

/** How long it took, and the long tasks of the page meanwhile. */
async function watch(page, act) {
  const from = await page.evaluate(() => performance.now());
  await act();
  const { now, tasks } = await page.evaluate(async (since) => {
    // What is still to be painted belongs to it, and a long task is told of after it ended.
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const tasks = window.benchNotes.longTasks.filter(({ startTime }) => startTime > since);
    return { now: performance.now(), tasks: tasks.map(({ duration }) => duration) };
  }, from);
  return { ms: now - from, tasks };
}
