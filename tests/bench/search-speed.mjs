import { RARE_WORD } from "./fill-bin.mjs";
import { formatTable } from "./format-table.mjs";
import { makeBin } from "./make-bin.mjs";
import { load } from "./processes.mjs";

const TRIES = 21;
const CAPTURES_PER_SECOND = 100;
const SEARCHES = [
  { what: "frequent word", q: "delivered" },
  { what: "every third hit, JSON value", q: 'body.type="invoice.paid"' },
  { what: "rare word, in the oldest hit", q: RARE_WORD },
  { what: "rare pattern, in the oldest hit", q: "body:/zanz[a-i]bar/" },
  { what: "a column, no match", q: "status:500" },
];

/**
 * Searches over the bin's `hits` webhooks of 2 KB, page by page as the dashboard does, and how long captures take beside one.
 * Each search runs to the end once, and up to its first result several times.
 */
export async function measureSearch({ server, bin, hits, seconds }) {
  const rows = [];
  for (const { what, q } of SEARCHES) {
    const whole = await runSearch(bin, q, false);
    const isQuick = whole.first !== null && whole.first < 1_000;
    const firsts = whole.first === null ? [] : [whole.first];
    for (let n = 1; isQuick && n < TRIES; n++) firsts.push((await runSearch(bin, q, true)).first);
    rows.push({ what, ...whole, first: firsts.sort((left, right) => left - right) });
  }
  const quiet = await capture(server, seconds);
  const isOver = { now: false };
  const searching = searchUntil(bin, isOver);
  const busy = await capture(server, seconds);
  isOver.now = true;
  await searching;
  return { hits, rows, quiet, busy };
}

/** The measurement as a table. */
export function reportSearch({ hits, rows, quiet, busy }) {
  const table = rows.map(({ what, first, found, total, longest }) => ({
    what: `search: ${what}`,
    "first ms": first.length === 0 ? "none" : Math.round(first[first.length >> 1]),
    "worst ms": first.length === 0 ? "" : Math.round(first.at(-1)),
    found,
    "whole s": (total / 1000).toFixed(2),
    "hits/s": Math.round((hits * 1000) / total),
    "longest page ms": Math.round(longest),
  }));
  const captures = [
    ["alone", quiet],
    ["beside a search", busy],
  ].map(([what, { p50, p99, refused }]) => ({
    what: `capture ${what}, ${CAPTURES_PER_SECOND}/s`,
    "p50 ms": p50.toFixed(1),
    "p99 ms": p99.toFixed(1),
    refused,
  }));
  const [frequent] = table;
  return [
    formatTable(table),
    formatTable(captures),
    `search: first result of a frequent word in ${hits} hits after ${frequent?.["first ms"]} ms (aim: below 100 ms)`,
  ].join("\n");
}

function capture({ url, port }, seconds) {
  return makeBin(url).then(({ path }) => load({ port, path, connections: 4, seconds, rate: CAPTURES_PER_SECOND }));
}

async function searchUntil(bin, isOver) {
  while (!isOver.now) {
    for (const q of [`${RARE_WORD}x`, "body:/zanz[a-i]barx/"]) await runSearch(bin, q, false, isOver);
  }
}

/** One search by following `next`: when its first result came, in ms, how many, how long all of it took. */
async function runSearch({ hitsUrl, key }, q, isFirstEnough, isOver = { now: false }) {
  const started = performance.now();
  let [first, found, longest, before] = [null, 0, 0, null];
  do {
    const asked = performance.now();
    const query = new URLSearchParams({ q, limit: "200", ...(before === null ? {} : { before }) });
    const response = await fetch(`${hitsUrl}?${query}`, { headers: { authorization: `Bearer ${key}` } });
    if (!response.ok) throw new Error(`No search: ${response.status} ${await response.text()}`);
    const page = await response.json();
    const now = performance.now();
    longest = Math.max(longest, now - asked);
    found += page.hits.length;
    if (page.hits.length > 0) first ??= now - started;
    before = page.next;
  } while (before !== null && !isOver.now && !(isFirstEnough && first !== null));
  return { first, found, longest, total: performance.now() - started };
}
