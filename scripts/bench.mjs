// `npm run bench [-- --rounds 4 --seconds 5]`: what the built server does on this machine, against what the machine can.
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureThroughput, reportThroughput } from "../tests/bench/capture-throughput.mjs";
import { measureLiveLatency, reportLiveLatency } from "../tests/bench/live-latency.mjs";
import { startBareListener, startServer } from "../tests/bench/processes.mjs";
import { ensureBuilt } from "./steps/ensure-built.mjs";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "4" }, seconds: { type: "string", default: "5" } },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);

await ensureBuilt();
const dataRoot = path.join(import.meta.dirname, "..", ".data");
const dataDir = await mkdtemp(path.join(dataRoot, "bench-")).catch(() => mkdtemp(path.join(os.tmpdir(), "bench-")));
const stops = [() => rm(dataDir, { recursive: true, force: true })];

/** Ends everything that was started, the last first. */
async function stopAll() {
  while (stops.length > 0) await stops.pop()();
}

try {
  const cores = os.availableParallelism();
  say(`${cores} cores (${os.cpus()[0]?.model ?? "unknown"}), Node ${process.version}`);
  say("Load generator, server and PostgreSQL share them: with fewer than three, they take turns.");
  const bare = await startBareListener();
  stops.push(bare.stop);
  const server = await startServer(dataDir);
  stops.push(server.stop);
  const capturePath = await makeBin(server.url);
  const throughput = await measureThroughput({ bare, server, path: capturePath, rounds, seconds });
  say(reportThroughput(throughput));
  const most = throughput.results.map(({ captured }) => captured.perSecond).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  say("");
  say(reportLiveLatency(await measureLiveLatency({ server, perSecond: most / 3, seconds })));
} finally {
  await stopAll();
}

function say(text) {
  process.stdout.write(`${text}\n`);
}

async function makeBin(url) {
  const response = await fetch(`${url}/api/bins`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  if (!response.ok) throw new Error(`No bin: ${response.status} ${await response.text()}`);
  return new URL((await response.json()).captureUrl).pathname;
}
