import { io, type Socket } from "socket.io-client";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ClientToServerEvents, ResendAttemptEvent, ServerToClientEvents } from "@/lib/live/events";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { openRawTarget, type RawTarget } from "@/tests/targets/open-raw-target";
import { openResendBin } from "./open-resend-bin";

let running: RunningApi;
let target: RawTarget;

beforeAll(async () => {
  running = await startApi();
  target = await openRawTarget();
});
afterAll(async () => {
  await target.close();
  await running.stop();
});

it("tells of an attempt when it is known already when the next is due", async () => {
  const bin = await openResendBin(running);
  await send(bin.captureUrl, { body: "{}" });
  target.react((_request, socket) => socket.end("HTTP/1.1 503 X\r\nRetry-After: 600\r\nContent-Length: 0\r\n\r\n"));
  const socket: Socket<ServerToClientEvents, ClientToServerEvents> = io(running.instance.url, {
    auth: { token: bin.key },
  });
  try {
    const answer = await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 1 });
    expect(answer.ok).toBe(true);
    const told = new Promise<ResendAttemptEvent>((resolve) => socket.once("resendAttempt", resolve));
    // Not waited for: its answer comes after the event.
    const asked = bin.resend(1, { url: target.origin, retries: { attempts: 2, backoffMs: 10 } });
    const { resendId, attempt } = await told;
    expect(attempt).toMatchObject({ n: 1, status: 503, verdict: "first" });
    const { json } = await bin.getResend(resendId);
    expect(json.nextAttemptAt).not.toBeNull();
    await asked;
  } finally {
    socket.disconnect();
  }
});
