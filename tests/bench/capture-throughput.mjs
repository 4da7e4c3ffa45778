import { formatTable } from "./format-table.mjs";
import { load, processorSeconds, residentMegabytes } from "./processes.mjs";

const CONNECTIONS = 64;

/** Captures against the bare listener, in alternating rounds: what else the machine does hits both alike. */
export async function measureThroughput({ bare, server, path, rounds, seconds }) {
  const options = { connections: CONNECTIONS, seconds, path };
  const warmUp = { ...options, seconds: Math.min(2, seconds) };
  await load({ ...warmUp, port: bare.port });
  await load({ ...warmUp, port: server.port });
  const memoryBefore = residentMegabytes(server.pid);
  const results = [];
  for (let round = 0; round < rounds; round++) {
    const bareResult = await load({ ...options, port: bare.port });
    const cpuBefore = processorSeconds(server.pid);
    const captured = await load({ ...options, port: server.port });
    const cpuAfter = processorSeconds(server.pid);
    const busy = cpuBefore === null || cpuAfter === null ? null : (cpuAfter - cpuBefore) / seconds;
    results.push({ bare: bareResult, captured, busy });
  }
  return { results, memoryBefore, memoryAfter: residentMegabytes(server.pid) };
}

/** The measurement as a table. */
export function reportThroughput({ results, memoryBefore, memoryAfter }) {
  const row = (name, { perSecond, p50, p99, max, refused }) => ({
    what: name,
    "req/s": Math.round(perSecond),
    "p50 ms": Number(p50.toFixed(2)),
    "p99 ms": Number(p99.toFixed(2)),
    "max ms": Number(max.toFixed(1)),
    refused,
  });
  const rows = results.flatMap(({ bare, captured, busy }, index) => [
    row(`bare listener, round ${index + 1}`, bare),
    {
      ...row(`capture, round ${index + 1}`, captured),
      ratio: Number((captured.perSecond / bare.perSecond).toFixed(3)),
      "app cores": busy === null ? "?" : Number(busy.toFixed(2)),
    },
  ]);
  const ratios = results.map(({ bare, captured }) => captured.perSecond / bare.perSecond).sort((a, b) => a - b);
  const megabytes = (value) => (value === null ? "?" : `${Math.round(value)} MB`);
  return [
    formatTable(rows),
    `capture / bare listener: median ${ratios[ratios.length >> 1].toFixed(3)} (aim: at least 0.30)`,
    `memory of the app: ${megabytes(memoryBefore)} before, ${megabytes(memoryAfter)} after`,
  ].join("\n");
}
