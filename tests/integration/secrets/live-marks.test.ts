import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { ClientToServerEvents, ServerToClientEvents } from "@/lib/live/events";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { sendSigned } from "./send-signed";

let running: RunningApi;

beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running.stop());

it("tells watchers of the sender with the hit, and of its mark when secrets change", async () => {
  const { api, db, instance } = running;
  const { id, slug, key } = await buildBin(db);
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(instance.url, { auth: { token: key } });
  const seen = new Map<number, HitSummary>();
  socket.on("hits", ({ hits }) => {
    for (const hit of hits) seen.set(hit.seq, hit);
  });
  socket.on("hitChanged", ({ hit }) => void seen.set(hit.seq, hit));
  await socket.emitWithAck("watch", { binId: id, afterSeq: 0 });

  const headers = [
    ["X-GitHub-Event", "push"],
    ["X-GitHub-Delivery", "d-1"],
  ] as const;
  for (const secret of ["right", "wrong"]) {
    await sendSigned(`${instance.url}/in/${slug}`, { provider: "github", secret, headers, body: "{}" });
  }
  const recognised = { provider: "github", eventType: "push", deliveryId: "d-1" };
  await expect
    .poll(() => seen.get(2), { timeout: 20_000 })
    .toMatchObject({ ...recognised, attempt: 2, signature: "unchecked" });
  expect(seen.get(1)).toMatchObject({ ...recognised, attempt: 1, signature: "unchecked" });

  const marks = () => [seen.get(1)?.signature, seen.get(2)?.signature];
  await api("PUT", `/api/bins/${id}/secrets/github`, { key, json: { secret: "right" } });
  await expect.poll(marks, { timeout: 20_000 }).toEqual(["valid", "invalid"]);
  await api("DELETE", `/api/bins/${id}/secrets/github`, { key });
  await expect.poll(marks, { timeout: 20_000 }).toEqual(["unchecked", "unchecked"]);
  socket.disconnect();
});
