// `npm run bench [-- --rounds 4 --seconds 5 --hits 100000 --watch 60]`: what the built server does on this machine, against what the machine can.
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { measureThroughput, reportThroughput } from "../tests/bench/capture-throughput.mjs";
import { measureOpening, reportOpening } from "../tests/bench/dashboard-opening.mjs";
import { measureSearchInPage, reportSearchInPage } from "../tests/bench/dashboard-search.mjs";
import { measureDashboardUnderLoad, reportDashboardUnderLoad } from "../tests/bench/dashboard-under-load.mjs";
import { measureDiffPage, reportDiffPage } from "../tests/bench/diff-page.mjs";
import { measureDriftCost, reportDriftCost } from "../tests/bench/drift-cost.mjs";
import { fillBin } from "../tests/bench/fill-bin.mjs";
import { measureForwardingCost, reportForwardingCost } from "../tests/bench/forwarding-cost.mjs";
import { measureLargeBody, reportLargeBody } from "../tests/bench/large-body.mjs";
import { measureLiveLatency, reportLiveLatency } from "../tests/bench/live-latency.mjs";
import { makeBin } from "../tests/bench/make-bin.mjs";
import { openBrowser } from "../tests/bench/open-browser.mjs";
import { startBareListener, startServer } from "../tests/bench/processes.mjs";
import { measureRecognition, reportRecognition } from "../tests/bench/recognition-cost.mjs";
import { measureSearch, reportSearch } from "../tests/bench/search-speed.mjs";
import { ensureBuilt } from "./steps/ensure-built.mjs";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "4" },
    seconds: { type: "string", default: "5" },
    hits: { type: "string", default: "100000" },
    watch: { type: "string", default: "60" },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const hits = Number(values.hits);

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
  const { path: capturePath } = await makeBin(server.url);
  const throughput = await measureThroughput({ bare, server, path: capturePath, rounds, seconds });
  say(reportThroughput(throughput));
  say("");
  const blind = await startServer(path.join(dataDir, "blind"), { RECOGNITION: "off" });
  stops.push(blind.stop);
  // Shorter rounds, and more of them: the ratio of a few wanders by a tenth.
  say(reportRecognition(await measureRecognition({ blind, server, rounds: 2 * rounds + 1, seconds: seconds / 2 })));
  await blind.stop();
  say("");
  say(reportDriftCost(await measureDriftCost({ server, rounds, seconds })));
  say("");
  say(reportForwardingCost(await measureForwardingCost({ bare, server, rounds, seconds })));
  const most = throughput.results.map(({ captured }) => captured.perSecond).sort((a, b) => a - b)[rounds >> 1] ?? 0;
  say("");
  say(reportLiveLatency(await measureLiveLatency({ server, perSecond: most / 3, seconds })));
  say("");
  const large = await makeBin(server.url);
  await fillBin({ port: server.port, path: large.path, count: hits });
  say(reportSearch(await measureSearch({ server, bin: large, hits, seconds })));
  say("");
  const browser = await openBrowser(server);
  stops.push(browser.stop);
  say(reportOpening(await measureOpening({ browser, server, small: await makeBin(server.url), large })));
  say(reportSearchInPage(await measureSearchInPage({ browser, server, bin: large })));
  say(reportLargeBody(await measureLargeBody({ browser, server, bin: await makeBin(server.url) })));
  say("");
  say(reportDiffPage(await measureDiffPage({ browser, server, bin: await makeBin(server.url) })));
  say("");
  const followed = { browser, server, bin: await makeBin(server.url), seconds: Number(values.watch) };
  say(reportDashboardUnderLoad(await measureDashboardUnderLoad(followed)));
} finally {
  await stopAll();
}

function say(text) {
  process.stdout.write(`${text}\n`);
}
