import { formatTable } from "./format-table.mjs";
import { makeBin } from "./make-bin.mjs";
import { load } from "./processes.mjs";

const CONNECTIONS = 64;
const PATIENCE_MS = 60_000;

/** Captures by a bin without a baseline, and by one whose every hit is of an event with one; and how many of those got a drift. */
export async function measureDriftCost({ server, rounds, seconds }) {
  const compared = await makeBin(server.url);
  const first = { port: server.port, path: compared.path, connections: 1, seconds: 0.2 };
  await load(first);
  await setBaseline(server.url, compared);
  const runs = [
    { what: "without a baseline", port: server.port, path: (await makeBin(server.url)).path },
    { what: "with a baseline", port: server.port, path: compared.path },
  ];
  for (const run of runs) await load({ ...run, connections: CONNECTIONS, seconds: Math.min(2, seconds) });
  const results = runs.map(({ what }) => ({ what, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      // What the other bin left to be compared must not be paid for by this one.
      await waitForDrift(compared);
      results[index].rounds.push(await load({ ...run, connections: CONNECTIONS, seconds }));
    }
  }
  const settledMs = await waitForDrift(compared);
  return { results, settledMs };
}

async function setBaseline(url, { id, key }) {
  const response = await fetch(`${url}/api/bins/${id}/hits/1/baseline`, {
    method: "PUT",
    headers: { authorization: `Bearer ${key}` },
  });
  if (!response.ok) throw new Error(`No baseline: ${response.status} ${await response.text()}`);
}

/** Waits until the newest hit has its drift: the newest are compared first, those left behind follow. */
async function waitForDrift({ hitsUrl, key }) {
  const started = performance.now();
  while (performance.now() - started < PATIENCE_MS) {
    const response = await fetch(`${hitsUrl}?limit=500`, { headers: { authorization: `Bearer ${key}` } });
    const { hits } = await response.json();
    if (hits.every(({ seq, drift }) => seq === 1 || drift !== null)) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error("The newest 500 hits were not compared with their baseline.");
}

/** The measurement as a table; the ratio is of the rounds' medians. */
export function reportDriftCost({ results, settledMs }) {
  const medianOf = (numbers) => [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? 0;
  const perSecond = results.map(({ rounds }) => medianOf(rounds.map((round) => round.perSecond)));
  const ratio = (perSecond[1] / perSecond[0]).toFixed(3);
  const rows = results.map(({ what, rounds }, index) => ({
    what: `capture ${what}`,
    "req/s": Math.round(perSecond[index]),
    "p50 ms": Number(medianOf(rounds.map(({ p50 }) => p50)).toFixed(2)),
    "p99 ms": Number(medianOf(rounds.map(({ p99 }) => p99)).toFixed(2)),
    refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
  }));
  return [
    formatTable(rows),
    `capture with a baseline / without: ${ratio} (aim: at least 0.80)`,
    `the newest 500 hits compared ${Math.round(settledMs)} ms after the last load`,
  ].join("\n");
}
