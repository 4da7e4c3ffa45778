import { formatTable } from "./format-table.mjs";
import { change, makeItems } from "./large-json.mjs";

const TRIES = 3;
const CHANGES = 50;

/** Opens the comparison of two JSON bodies of 5 MB with fifty changes, several times. */
export async function measureDiffPage({ browser, server, bin }) {
  const items = makeItems(true);
  const bodies = [items, change(items)].map((list) => JSON.stringify(list));
  for (const body of bodies) await capture(server, bin, body);
  const runs = [];
  for (let n = 0; n < TRIES; n++) runs.push(await openOnce(browser, server, bin));
  return { megabytes: bodies[0].length / 1e6, runs };
}

/** The measurement as a table. */
export function reportDiffPage({ megabytes, runs }) {
  const table = runs.map(({ compared, shown, tasks }, index) => ({
    what: `two JSON bodies of ${megabytes.toFixed(1)} MB, ${CHANGES} changes: ${index + 1}`,
    "bodies to changes ms": Math.round(compared),
    "bodies to both sides ms": Math.round(shown),
    "long tasks meanwhile": tasks.length,
    "longest ms": Math.round(Math.max(0, ...tasks)),
  }));
  return `${formatTable(table)}\ncomparison: aim: under 2 s, no long task (over 50 ms)`;
}

async function capture({ url }, { path }, body) {
  const response = await fetch(`${url}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body,
  });
  if (!response.ok) throw new Error(`Not captured: ${response.status} ${await response.text()}`);
}

async function openOnce(browser, server, bin) {
  const page = await browser.openPage(bin);
  try {
    await page.addInitScript(watchComparison);
    await page.goto(`${server.url}/b/${bin.id}/diff/1..2`);
    await page.waitForFunction(() => window.diffNotes.shown !== null, null, { timeout: 120_000 });
    return await page.evaluate(() => {
      const { fetched, compared, shown } = window.diffNotes;
      const tasks = window.benchNotes.longTasks
        .filter(({ startTime }) => startTime >= fetched && startTime <= shown)
        .map(({ duration }) => duration);
      return { compared: compared - fetched, shown: shown - fetched, tasks };
    });
  } finally {
    await page.context().close();
  }
}

/** Runs in the page, before its own code: notes when both bodies are there, when changes are listed, when both sides are. */
function watchComparison() {
  const notes = { fetched: null, compared: null, shown: null };
  window.diffNotes = notes;
  const look = (at) => {
    const bodies = performance.getEntriesByType("resource").filter(({ name }) => /\/hits\/\d+\/body/.test(name));
    if (bodies.length >= 2) notes.fetched ??= Math.max(...bodies.map(({ responseEnd }) => responseEnd));
    if (document.querySelector('section[aria-label="Changes"] li') !== null) notes.compared ??= at;
    // The frame in which it is found is painted before the next one begins.
    if (document.querySelector("#diff-body") === null) requestAnimationFrame(look);
    else requestAnimationFrame((next) => (notes.shown = next));
  };
  requestAnimationFrame(look);
}
