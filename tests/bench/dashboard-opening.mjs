import { formatTable } from "./format-table.mjs";
import { load } from "./processes.mjs";

const TRIES = 5;
const FEW = 10;
const WHEEL_TURNS = 120;
const WHEEL_PIXELS = 1_200;

/** Opens the dashboard of a bin with ten hits and of the `large` one, in turns; then scrolls the large one. */
export async function measureOpening({ browser, server, small, large }) {
  await sendSome(server, small);
  const bins = [
    { what: `${FEW} hits`, bin: small },
    { what: "the large bin", bin: large },
  ];
  const openings = bins.map(({ what }) => ({ what, paints: [], rows: 0 }));
  for (let n = 0; n < TRIES; n++) {
    for (const [index, { bin }] of bins.entries()) {
      const { paint, rows } = await openOnce(browser, server, bin);
      openings[index].paints.push(paint);
      openings[index].rows = rows;
    }
  }
  return { openings, scrolling: await scrollThrough(browser, server, large) };
}

/** The measurement as a table. */
export function reportOpening({ openings, scrolling }) {
  const table = openings.map(({ what, paints, rows }) => {
    const sorted = paints.sort((left, right) => left - right);
    return {
      what: `dashboard: ${what}`,
      "first hit painted ms": Math.round(sorted[sorted.length >> 1]),
      "worst ms": Math.round(sorted.at(-1)),
      "rows in the page": rows,
    };
  });
  const { longest, count, rows } = scrolling;
  return [
    formatTable(table),
    `dashboard: scrolling the large bin: ${count} long tasks, longest ${Math.round(longest)} ms (aim: none over 50 ms), at most ${rows} rows in the page`,
  ].join("\n");
}

function sendSome({ port }, { path }) {
  return load({ port, path, connections: 1, seconds: 1, rate: FEW });
}

async function openOnce(browser, server, bin) {
  const page = await browser.openPage(bin);
  try {
    await page.goto(`${server.url}/b/${bin.id}`);
    const painted = await page.waitForFunction(() => window.benchNotes.firstPaint, null, { timeout: 60_000 });
    return { paint: await painted.jsonValue(), rows: await page.locator('[role="option"]').count() };
  } finally {
    await page.context().close();
  }
}

/** With the wheel, as fast as frames come. */
async function scrollThrough(browser, server, bin) {
  const page = await browser.openPage(bin);
  try {
    await page.goto(`${server.url}/b/${bin.id}`);
    await page.waitForFunction(() => window.benchNotes.firstPaint, null, { timeout: 60_000 });
    await page.locator('[role="option"]').first().hover();
    const from = await page.evaluate(() => performance.now());
    let rows = 0;
    for (let turn = 0; turn < WHEEL_TURNS; turn++) {
      await page.mouse.wheel(0, WHEEL_PIXELS);
      rows = Math.max(rows, await page.locator('[role="option"]').count());
    }
    const tasks = await page.evaluate(
      (since) => window.benchNotes.longTasks.filter(({ startTime }) => startTime > since),
      from,
    );
    return { count: tasks.length, longest: Math.max(0, ...tasks.map(({ duration }) => duration)), rows };
  } finally {
    await page.context().close();
  }
}
