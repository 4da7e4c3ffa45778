import { formatTable } from "./format-table.mjs";

const TRIES = 7;
const SEARCHES = [
  { what: "a frequent word", q: "delivered", isRare: false },
  { what: "a word of no hit", q: "nowheretobefound", isRare: true },
];

/** Searches typed into the page of the bin: when the first result is painted, or that there is none, and what it costs the page. */
export async function measureSearchInPage({ browser, server, bin }) {
  const rows = [];
  for (const { what, q, isRare } of SEARCHES) {
    const runs = [];
    for (let n = 0; n < (isRare ? 1 : TRIES); n++) runs.push(await searchOnce({ browser, server, bin, q, isRare }));
    rows.push({ what, isRare, runs });
  }
  return rows;
}

/** The measurement as a table. */
export function reportSearchInPage(rows) {
  const table = rows.map(({ what, isRare, runs }) => {
    const sorted = runs.map(({ shown }) => shown).sort((left, right) => left - right);
    const tasks = runs.flatMap((run) => run.tasks);
    return {
      what: `search in the page: ${what}`,
      "first painted ms": isRare ? "" : Math.round(sorted[sorted.length >> 1]),
      "worst ms": isRare ? "" : Math.round(sorted.at(-1)),
      "end s": isRare ? (sorted[0] / 1000).toFixed(2) : "",
      "progress shown": isRare ? `${runs[0].steps} times` : "",
      "long tasks": tasks.length,
      "longest ms": Math.round(Math.max(0, ...tasks)),
      "longest without a frame ms": Math.round(Math.max(...runs.map(({ pause }) => pause))),
    };
  });
  return formatTable(table);
}

async function searchOnce({ browser, server, bin, q, isRare }) {
  const page = await browser.openPage(bin);
  try {
    await page.goto(`${server.url}/b/${bin.id}`);
    await page.waitForFunction(() => window.benchNotes.firstPaint, null, { timeout: 60_000 });
    await page.getByRole("combobox", { name: "Search hits" }).click();
    await page.getByRole("listbox", { name: "Completions" }).waitFor();
    await page.evaluate(watchSearch, isRare);
    await page.keyboard.insertText(q);
    const result = await page.waitForFunction(() => window.benchSearch.result, null, { timeout: 60_000 });
    return await result.jsonValue();
  } finally {
    await page.context().close();
  }
}

/** Runs in the page: from the text in the field to the frame that shows a result, or to the end of a search without one. */
function watchSearch(isRare) {
  const search = { result: null };
  window.benchSearch = search;
  const line = document.querySelector('section[aria-label="Hit list"] h2');
  const seen = new Set();
  addEventListener(
    "input",
    () => {
      const typed = performance.now();
      let [last, pause, isPainted] = [typed, 0, false];
      const look = (at) => {
        pause = Math.max(pause, at - last);
        last = at;
        const text =
          document.querySelector('section[aria-label="Hit list"] h2')?.textContent ?? line?.textContent ?? "";
        if (text.includes("searched")) seen.add(text);
        const isShown = isRare ? /^0 of /.test(text) : /^[1-9][\d,.]* (?:shown|of )/.test(text);
        // The frame in which it is found is painted before the next one begins.
        if (!isPainted) {
          isPainted = isShown;
          requestAnimationFrame(look);
          return;
        }
        const tasks = window.benchNotes.longTasks.filter(({ startTime }) => startTime > typed);
        search.result = { shown: at - typed, steps: seen.size, pause, tasks: tasks.map(({ duration }) => duration) };
      };
      requestAnimationFrame(look);
    },
    { once: true },
  );
}
