import { io } from "socket.io-client";
import { formatTable } from "./format-table.mjs";
import { makeBin } from "./make-bin.mjs";
import { load } from "./processes.mjs";

const CONNECTIONS = 64;
/** How long the last events may take to arrive once the load has ended. */
const GRACE_MS = 5_000;

/**
 * From the arrival of a request's first bytes to its event in a watcher, over the commit, at a steady load of `perSecond`.
 * Both clocks are this machine's.
 */
export async function measureLiveLatency({ server, perSecond, seconds }) {
  const bin = await makeBin(server.url);
  const socket = io(server.url, { auth: { token: bin.key }, transports: ["websocket"], reconnection: false });
  const latencies = [];
  const seen = new Set();
  let notify = () => {};
  socket.on("hits", ({ hits }) => {
    const now = (performance.timeOrigin + performance.now()) * 1000;
    for (const { seq, receivedAt } of hits) {
      seen.add(seq);
      latencies.push((now - toMicros(receivedAt)) / 1000);
    }
    notify();
  });
  try {
    const watched = await socket.timeout(5_000).emitWithAck("watch", { binId: bin.id, afterSeq: 0 });
    if (!watched.ok) throw new Error(`Not watched: ${watched.error.message}`);
    const sent = await load({ port: server.port, path: bin.path, connections: CONNECTIONS, seconds, rate: perSecond });
    await Promise.race([
      new Promise((resolve) => {
        notify = () => seen.size >= sent.answered && resolve();
        notify();
      }),
      new Promise((resolve) => setTimeout(resolve, GRACE_MS).unref()),
    ]);
    return { sent, latencies: latencies.sort((left, right) => left - right), seen: seen.size };
  } finally {
    socket.disconnect();
  }
}

/** The measurement as a table. */
export function reportLiveLatency({ sent, latencies, seen }) {
  const at = (share) =>
    Number((latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0).toFixed(1));
  const row = {
    what: "capture to socket",
    "req/s": Math.round(sent.perSecond),
    "p50 ms": at(0.5),
    "p99 ms": at(0.99),
    "max ms": at(1),
    "not seen": sent.answered - seen,
  };
  return `${formatTable([row])}\nlive: p99 ${row["p99 ms"]} ms at ${row["req/s"]} requests a second (aim: below 50 ms)`;
}

/** Microseconds since the epoch of an ISO time with six decimals. */
function toMicros(iso) {
  return Date.parse(`${iso.slice(0, 19)}Z`) * 1000 + Number(iso.slice(20, 26));
}
