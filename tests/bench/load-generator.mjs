// Sends webhooks that differ in their event's id on keep-alive connections, each waiting for its answer. One line of JSON in, as
// the first argument; one line of JSON out. With `rate`, at most that many requests a second altogether.
import { connect } from "node:net";
import { buildWebhook, renumber } from "./webhook.mjs";

const { port, path, connections, seconds, rate = null } = JSON.parse(process.argv[2]);
const HEAD_END = Buffer.from("\r\n\r\n");
const latencies = [];
const startedAt = performance.now();
const endsAt = startedAt + seconds * 1000;
let refused = 0;
let sent = 0;

function run() {
  return new Promise((resolve, reject) => {
    const request = buildWebhook(`127.0.0.1:${port}`, path);
    const socket = connect({ port, host: "127.0.0.1", noDelay: true }, send);
    let sentAt = 0;
    let received = null;

    function send() {
      if (performance.now() >= endsAt) {
        socket.end();
        resolve();
        return;
      }
      const dueIn = rate === null ? 0 : startedAt + (sent * 1000) / rate - performance.now();
      if (dueIn > 1) {
        setTimeout(send, dueIn);
        return;
      }
      sent++;
      renumber(request, sent);
      sentAt = performance.now();
      socket.write(request);
    }

    socket.on("data", (chunk) => {
      received = received === null ? chunk : Buffer.concat([received, chunk]);
      const headEnd = received.indexOf(HEAD_END);
      if (headEnd === -1) return;
      const head = received.latin1Slice(0, headEnd);
      const length = Number(/content-length: (\d+)/i.exec(head)?.[1] ?? 0);
      if (received.length < headEnd + 4 + length) return;
      received = null;
      if (head.startsWith("HTTP/1.1 200")) latencies.push(performance.now() - sentAt);
      else refused++;
      send();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
  });
}

await Promise.all(Array.from({ length: connections }, run));
const tookMs = performance.now() - startedAt;
latencies.sort((left, right) => left - right);
const percentile = (share) => latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))] ?? 0;
const result = {
  answered: latencies.length,
  refused,
  perSecond: (latencies.length * 1000) / tookMs,
  p50: percentile(0.5),
  p99: percentile(0.99),
  max: percentile(1),
};
process.stdout.write(`${JSON.stringify(result)}\n`);
