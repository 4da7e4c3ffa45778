import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sign } from "@/lib/providers/sign";
import { expectError } from "@/tests/integration/api/expect-error";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { send } from "@/tests/integration/secrets/send-signed";
import { openReceiver, type Receiver } from "@/tests/targets/open-receiver";
import { openResendBin } from "./open-resend-bin";
import { ORACLES, type Oracle } from "./oracles";

const SIX_HOURS = 6 * 3600;

let running: RunningApi;
let receiver: Receiver;

beforeAll(async () => {
  running = await startApi();
  receiver = await openReceiver();
});
afterAll(async () => {
  await receiver.close();
  await running.stop();
});

/** A bin that captured an event of the sender, signed six hours ago, and a receiver that uses the sender's library. */
async function capture({ provider, secret, headers, body, verify }: Oracle) {
  const bin = await openResendBin(running);
  const request = { method: "POST", url: bin.captureUrl, headers, body: Buffer.from(body) };
  const signed = sign({ request, provider, secret, now: Math.floor(Date.now() / 1000) - SIX_HOURS });
  if (!signed.ok) throw new Error(signed.reason);
  await send(bin.captureUrl, { headers: [...headers, ...signed.set], body });
  receiver.use(verify);
  const resend = async (order: object) => {
    const { status, json } = await bin.resend(1, { url: `${receiver.origin}/hook?a=1`, ...order });
    expect(status).toBe(201);
    return { ...json, answer: json.attempts[0].status, said: json.attempts[0].body.text };
  };
  return { ...bin, url: `${receiver.origin}/hook?a=1`, resend, resendRaw: bin.resend };
}

describe.each(ORACLES)("an event of $provider, hours after it was captured", (oracle) => {
  it("is accepted by the sender's own library when it is signed anew, by default and after an edit", async () => {
    const bin = await capture(oracle);
    expect((await bin.getHit(1)).provider).toBe(oracle.provider);
    await bin.setSecret(oracle.provider, oracle.secret);
    expect(await bin.resend({})).toMatchObject({ signing: "fresh", signingNote: null, said: "accepted", answer: 200 });
    const edited = oracle.body.replace(/(event|user|hi|main|10\.00|two|transaction)/, "other");
    expect(edited).not.toBe(oracle.body);
    expect(await bin.resend({ body: edited, signing: "fresh" })).toMatchObject({ said: "accepted", answer: 200 });
  });

  it("is refused for the right reason when the signature is wrong", async () => {
    const bin = await capture(oracle);
    await bin.setSecret(oracle.provider, oracle.secret);
    const { answer, said } = await bin.resend({ signing: "wrong" });
    expect(answer).toBe(400);
    expect(said).toMatch(oracle.wrong);
  });

  it("is refused for the right reason when the signature is old, where it has a time", async () => {
    const bin = await capture(oracle);
    await bin.setSecret(oracle.provider, oracle.secret);
    if (oracle.stale === null) {
      const refused = await bin.resendRaw(1, { url: bin.url, signing: "stale" });
      expectError(refused, "UNPROCESSABLE");
      expect(refused.json.error.message).toContain("signs no time");
      return;
    }
    const { answer, said } = await bin.resend({ signing: "stale" });
    expect(answer).toBe(400);
    expect(said).toMatch(oracle.stale);
    const exact = await bin.resend({ signing: "exact" });
    expect([exact.answer, exact.said]).toEqual([400, expect.stringMatching(oracle.stale)]);
  });

  it("goes as it was captured without a secret, and says what will come of it", async () => {
    const bin = await capture(oracle);
    const { signing, signingNote } = await bin.resend({});
    expect(signing).toBe("exact");
    expect(signingNote).toContain("No secret is stored");
    expectError(await bin.resendRaw(1, { url: bin.url, signing: "fresh" }), "UNPROCESSABLE");
  });
});

describe("what cannot be signed", () => {
  it("is said before it is sent: the sender has a private key, or is not known", async () => {
    const bin = await openResendBin(running);
    receiver.use(() => true);
    const headers = [
      ["Content-Type", "application/json"],
      ["X-Signature-Ed25519", "00".repeat(64)],
      ["X-Signature-Timestamp", "1700000000"],
    ] as const;
    await send(bin.captureUrl, { headers, body: '{"type":2,"id":"1","token":"t"}' });
    await send(bin.captureUrl, { body: "plain" });
    expect((await bin.getHit(1)).provider).toBe("discord");
    const { json } = await bin.resend(1, { url: receiver.origin });
    expect(json).toMatchObject({ signing: "exact", signingNote: expect.stringContaining("private key") });
    expectError(await bin.resend(1, { url: receiver.origin, signing: "fresh" }), "UNPROCESSABLE");
    expectError(await bin.resend(2, { url: receiver.origin, signing: "wrong" }), "UNPROCESSABLE");
    expect((await bin.resend(2, { url: receiver.origin })).json).toMatchObject({ signing: "exact", signingNote: null });
  });
});
