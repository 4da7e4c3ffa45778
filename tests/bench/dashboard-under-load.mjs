import { formatTable } from "./format-table.mjs";
import { load } from "./processes.mjs";

const PER_SECOND = 200;
const LOOK_EVERY_MS = 1_000;

/** A dashboard that follows a bin which gets 200 hits a second: how far it falls behind, what it costs the page. */
export async function measureDashboardUnderLoad({ browser, server, bin, seconds }) {
  const page = await browser.openPage(bin);
  try {
    const heap = await openHeap(page);
    await load({ port: server.port, path: bin.path, connections: 1, seconds: 1, rate: PER_SECOND });
    await page.goto(`${server.url}/b/${bin.id}`);
    await page.waitForFunction(() => window.benchNotes.firstPaint, null, { timeout: 60_000 });
    const heapBefore = await heap();
    const first = await runFor(page, server, bin, seconds / 2);
    const heapBetween = await heap();
    const second = await runFor(page, server, bin, seconds / 2);
    return { seconds, periods: [first, second], heaps: [heapBefore, heapBetween, await heap()] };
  } finally {
    await page.context().close();
  }
}

/** The measurement as a table. */
export function reportDashboardUnderLoad({ seconds, periods, heaps }) {
  const [before, ...after] = heaps;
  const table = periods.map(({ sent, behind, behindAtEnd, tasks, rows }, index) => ({
    what: `dashboard at ${PER_SECOND} hits/s, ${seconds / 2} s, part ${index + 1}`,
    hits: sent,
    "most behind": behind,
    "behind at the end": behindAtEnd,
    "long tasks": tasks.length,
    "longest ms": Math.round(Math.max(0, ...tasks.map(({ duration }) => duration))),
    "rows in the page": rows,
    "heap MB": after[index].toFixed(1),
  }));
  return `${formatTable(table)}\nheap before: ${before.toFixed(1)} MB; each after a collection`;
}

async function runFor(page, server, bin, seconds) {
  const from = await page.evaluate(() => performance.now());
  let [behind, rows, isOver] = [0, 0, false];
  const sending = load({ port: server.port, path: bin.path, connections: 8, seconds, rate: PER_SECOND }).finally(() => {
    isOver = true;
  });
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    const look = await lookAt(page, bin);
    behind = Math.max(behind, look.behind);
    rows = Math.max(rows, look.rows);
  }
  const { answered } = await sending;
  const tasks = await page.evaluate(
    (since) => window.benchNotes.longTasks.filter(({ startTime }) => startTime > since),
    from,
  );
  return { sent: answered, behind, rows, tasks, behindAtEnd: await settle(page, bin) };
}

/** How many hits the screen lacks of those that were stored a moment before. */
async function lookAt(page, { hitsUrl, key }) {
  const response = await fetch(`${hitsUrl}?limit=1`, { headers: { authorization: `Bearer ${key}` } });
  const { lastSeq } = await response.json();
  const shown = await page.evaluate(() =>
    Array.from(document.querySelectorAll('[role="option"]'), ({ id }) => Number(id.slice("hit-".length))),
  );
  return { behind: Math.max(0, lastSeq - Math.max(...shown)), rows: shown.length };
}

/** What the screen still lacks two seconds after the last hit. */
async function settle(page, bin) {
  for (let tries = 0; tries < 20; tries++) {
    const { behind } = await lookAt(page, bin);
    if (behind === 0) return 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return (await lookAt(page, bin)).behind;
}

/** Megabytes of the page's JavaScript that are still in use after a collection. */
async function openHeap(page) {
  const session = await page.context().newCDPSession(page);
  return async () => {
    await session.send("HeapProfiler.collectGarbage");
    const { usedSize } = await session.send("Runtime.getHeapUsage");
    return usedSize / 1024 / 1024;
  };
}
