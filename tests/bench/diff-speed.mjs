// `node tests/bench/diff-speed.mjs`: what comparing large and hostile bodies takes in one thread of this machine.
import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { change, makeItems, randomNumbers } from "./large-json.mjs";

const root = path.join(import.meta.dirname, "..", "..");
const encoder = new TextEncoder();

const directory = await mkdtemp(path.join(os.tmpdir(), "hookscope-diff-"));
try {
  const outfile = path.join(directory, "diff-messages.mjs");
  await build({
    absWorkingDir: root,
    entryPoints: ["lib/diff/diff-messages.ts"],
    outfile,
    bundle: true,
    platform: "node",
    format: "esm",
    tsconfig: "tsconfig.json",
    logLevel: "warning",
  });
  const { diffMessages } = await import(pathToFileURL(outfile).href);
  for (const [name, left, right, contentType = "application/json"] of listPairs()) {
    measure(diffMessages, name, left, right, contentType);
  }
} finally {
  await rm(directory, { recursive: true });
}

function measure(diffMessages, name, left, right, contentType) {
  const [first, second] = [left, right].map((text) => ({
    headers: [["content-type", contentType]],
    body: encoder.encode(text),
  }));
  const started = performance.now();
  const startedCpu = process.cpuUsage();
  const { body } = diffMessages(first, second);
  const wall = Math.round(performance.now() - started);
  const { user, system } = process.cpuUsage(startedCpu);
  const megabytes = ((left.length + right.length) / 2e6).toFixed(1);
  const changes = body.changes.length + body.more;
  const figures = `${wall} ms (${Math.round((user + system) / 1000)} ms of processor), ${changes} changes`;
  process.stdout.write(`${name}, ${megabytes} MB a side: ${figures}${body.isCoarse ? ", coarse" : ""}\n`);
}

function* listPairs() {
  const keyed = makeItems(true);
  const bare = makeItems(false);
  yield ["Keyed objects, 50 changes", JSON.stringify(keyed), JSON.stringify(change(keyed))];
  yield ["Objects without a key, 50 changes", JSON.stringify(bare), JSON.stringify(change(bare))];
  yield ["Keyed objects, 50 changes, indented", JSON.stringify(keyed), JSON.stringify(change(keyed), null, 2)];
  yield ["Numbers, none in common", JSON.stringify(count(700_000, 0)), JSON.stringify(count(700_000, 1e6))];
  yield ["Numbers, reversed", JSON.stringify(count(500_000, 0)), JSON.stringify(count(500_000, 0).reverse())];
  yield ["Two values by chance", JSON.stringify(draw(2_000_000, 1)), JSON.stringify(draw(2_000_000, 2))];
  yield ["Lines by chance", draw(500_000, 1).join("\n"), draw(500_000, 2).join("\n"), "text/plain"];
}

function count(length, from) {
  return Array.from({ length }, (_, index) => from + index);
}

function draw(length, seed) {
  const random = randomNumbers(seed);
  return Array.from({ length }, () => random() % 2);
}
