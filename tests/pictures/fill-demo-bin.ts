import { connectClient } from "@/lib/server/connect-client";
import { send } from "@/tests/e2e/send";
import type { Instance } from "@/tests/setup/start-instance";
import { tellDemoStory } from "./demo-story";
import { DEMO_SECRETS } from "./demo-webhooks";

export interface DemoBin {
  readonly id: string;
  readonly key: string;
  readonly captureUrl: string;
  readonly lastSeq: number;
}

/** A bin with an hour of webhooks in it. They are sent now and dated back; the secrets come last, so that the signatures are checked against those dates. */
export async function fillDemoBin(instance: Instance): Promise<DemoBin> {
  const bin = await call(instance, null, "POST", "/api/bins", { name: "Shop events" });
  const { id, captureUrl, workspaceKey: key } = bin;
  const story = tellDemoStory(Date.now());
  let status = 200;
  let lastSeq = 0;
  for (const { sent } of story) {
    if ((sent.status ?? 200) !== status) {
      status = sent.status ?? 200;
      await call(instance, key, "PATCH", `/api/bins/${id}`, { settings: { answer: { default: { status } } } });
    }
    lastSeq = await send(captureUrl, sent);
  }
  await dateBack(
    instance.databaseUrl,
    id,
    story.map(({ at }) => at),
  );
  for (const [provider, secret] of Object.entries(DEMO_SECRETS)) {
    await call(instance, key, "PUT", `/api/bins/${id}/secrets/${provider}`, { secret });
  }
  await call(instance, key, "PATCH", `/api/bins/${id}/hits/${lastSeq - 1}`, { pinned: true });
  await call(instance, key, "PATCH", `/api/bins/${id}/hits/${lastSeq - 3}`, {
    note: "The label is missing again: ask the carrier.",
  });
  return { id, key, captureUrl, lastSeq };
}

/** Seqs begin at 1. */
async function dateBack(databaseUrl: string, binId: string, times: readonly number[]): Promise<void> {
  const client = await connectClient(databaseUrl);
  try {
    await client.query(
      "UPDATE hit SET received_at = dated.at FROM unnest($2::bigint[]) WITH ORDINALITY AS dated (at, n) WHERE bin_id = $1 AND seq = dated.n",
      [binId, times.map((at) => Math.round(at * 1000))],
    );
    await client.query("UPDATE bin SET last_hit_at = to_timestamp($2 / 1000.0) WHERE id = $1", [binId, times.at(-1)]);
  } finally {
    await client.end();
  }
}

async function call(instance: Instance, key: string | null, method: string, path: string, body: unknown) {
  const headers = { "content-type": "application/json", ...(key === null ? {} : { authorization: `Bearer ${key}` }) };
  const response = await fetch(`${instance.url}${path}`, { method, headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${await response.text()}`);
  return response.json();
}
