import { formatTable } from "./format-table.mjs";
import { makeBin } from "./make-bin.mjs";
import { load } from "./processes.mjs";

const CONNECTIONS = 64;

/** Captures of a server that does not look for senders, of one that does, and by a bin of that one with a secret. */
export async function measureRecognition({ blind, server, rounds, seconds }) {
  const proved = await makeBin(server.url);
  await setSecret(server.url, proved, "stripe");
  const runs = [
    { what: "without recognition", port: blind.port, path: (await makeBin(blind.url)).path },
    { what: "with recognition", port: server.port, path: (await makeBin(server.url)).path },
    { what: "with a secret to check by", port: server.port, path: proved.path },
  ];
  for (const run of runs) await load({ ...run, connections: CONNECTIONS, seconds: Math.min(2, seconds) });
  const results = runs.map(({ what }) => ({ what, rounds: [] }));
  for (let round = 0; round < rounds; round++) {
    for (const [index, run] of runs.entries()) {
      results[index].rounds.push(await load({ ...run, connections: CONNECTIONS, seconds }));
    }
  }
  return results;
}

async function setSecret(url, { id, key }, provider) {
  const response = await fetch(`${url}/api/bins/${id}/secrets/${provider}`, {
    method: "PUT",
    headers: { "content-type": "application/json", authorization: `Bearer ${key}` },
    body: JSON.stringify({ secret: "whsec_bench" }),
  });
  if (!response.ok) throw new Error(`No secret: ${response.status} ${await response.text()}`);
}

/** The measurement as a table. Ratios are of the rounds' medians: what else the machine does hits all alike. */
export function reportRecognition(results) {
  const medianOf = (numbers) => [...numbers].sort((left, right) => left - right)[numbers.length >> 1] ?? 0;
  const perSecond = results.map(({ rounds }) => medianOf(rounds.map((round) => round.perSecond)));
  const ratioOf = (index) => (perSecond[index] / perSecond[0]).toFixed(3);
  const rows = results.map(({ what, rounds }, index) => ({
    what: `capture ${what}`,
    "req/s": Math.round(perSecond[index]),
    "p50 ms": Number(medianOf(rounds.map(({ p50 }) => p50)).toFixed(2)),
    "p99 ms": Number(medianOf(rounds.map(({ p99 }) => p99)).toFixed(2)),
    refused: rounds.reduce((sum, { refused }) => sum + refused, 0),
    ratio: ratioOf(index),
  }));
  return [
    formatTable(rows),
    `capture with recognition / without: ${ratioOf(1)} (aim: at least 0.90); with a secret: ${ratioOf(2)}`,
  ].join("\n");
}
