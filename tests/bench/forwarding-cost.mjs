import { formatTable } from "./format-table.mjs";
import { makeBin } from "./make-bin.mjs";
import { load } from "./processes.mjs";

const CONNECTIONS = 64;
const PATIENCE_MS = 120_000;

/**
 * Captures by a bin that forwards nothing, and by one whose every hit is forwarded to a listener of this machine; how
 * many of those arrived there within the load, and how long the rest took afterwards.
 */
export async function measureForwardingCost({ bare, server, rounds, seconds }) {
  const forwarded = await makeBin(server.url);
  const runs = [
    { what: "without forwarding", port: server.port, path: (await makeBin(server.url)).path },
    { what: "with forwarding", port: server.port, path: forwarded.path },
  ];
  for (const run of runs) await load({ ...run, connections: CONNECTIONS, seconds: Math.min(2, seconds) });
  const results = runs.map(({ what }) => ({ what, rounds: [] }));
  let sentMeanwhile = 0;
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      const isForwarded = index === 1;
      if (isForwarded) await changeTarget(server.url, forwarded, bare, { auto: true });
      const before = await readTarget(server.url, forwarded);
      const loaded = await load({ ...run, connections: CONNECTIONS, seconds });
      results[index].rounds.push(loaded);
      if (!isForwarded) continue;
      const after = await readTarget(server.url, forwarded);
      sentMeanwhile += loaded.answered - ((after?.behind ?? 0) - (before?.behind ?? 0));
      // What is left must not be paid for by the next round without.
      await changeTarget(server.url, forwarded, bare, { auto: false });
    }
  }
  const settledMs = await measureCatchingUp({ bare, server, forwarded });
  return { results, perSecond: sentMeanwhile / (rounds * seconds), settledMs };
}

/** How long 1,000 hits take that are waiting already, with nothing else to do. */
async function measureCatchingUp({ bare, server, forwarded }) {
  const { lastSeq } = await call(`${server.url}/api/bins/${forwarded.id}`, forwarded);
  const started = performance.now();
  await changeTarget(server.url, forwarded, bare, { auto: true, from: Math.max(1, lastSeq - 999) });
  while (performance.now() - started < PATIENCE_MS) {
    const { behind, waiting } = await readTarget(server.url, forwarded);
    if (behind + waiting === 0) return performance.now() - started;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("1,000 hits were not forwarded in time.");
}

async function changeTarget(url, bin, bare, change) {
  await call(`${url}/api/bins/${bin.id}/targets`, bin, { url: `http://127.0.0.1:${bare.port}/`, ...change });
}

async function readTarget(url, bin) {
  const { targets } = await call(`${url}/api/bins/${bin.id}/targets`, bin);
  return targets[0];
}

async function call(url, { key }, body = null) {
  const response = await fetch(url, {
    method: body === null ? "GET" : "POST",
    headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  });
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`);
  return await response.json();
}

/** The measurement as a table; the ratio is of the rounds' medians. */
export function reportForwardingCost({ results, perSecond, settledMs }) {
  const medianOf = (numbers) => [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? 0;
  const medians = results.map(({ rounds }) => medianOf(rounds.map((round) => round.perSecond)));
  const rows = results.map(({ what, rounds }, index) => ({
    what: `capture ${what}`,
    "req/s": Math.round(medians[index]),
    "p50 ms": Number(medianOf(rounds.map(({ p50 }) => p50)).toFixed(2)),
    "p99 ms": Number(medianOf(rounds.map(({ p99 }) => p99)).toFixed(2)),
    refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
  }));
  return [
    formatTable(rows),
    `capture with forwarding / without: ${(medians[1] / medians[0]).toFixed(3)} (aim: at least 0.90)`,
    `forwarded meanwhile: ${Math.round(perSecond)} a second; 1,000 hits afterwards in ${Math.round(settledMs)} ms`,
  ].join("\n");
}
