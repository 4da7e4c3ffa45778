import { describe, expect, it } from "vitest";
import { createLedger, type Tried } from "@/cli/relay/create-ledger";
import type { Followed } from "@/lib/outgoing/follow-redirects";

const TIMING = { dnsMs: null, connectMs: null, tlsMs: null, firstByteMs: null, totalMs: 1 };
const answer = (status: number, bytes = 0): Followed => ({
  answer: {
    status,
    reasonPhrase: "",
    httpVersion: "1.1",
    headers: [],
    body: new Uint8Array(bytes),
    bodySize: bytes,
    bodyTruncated: false,
  },
  failure: null,
  timing: TIMING,
  redirects: [],
});

const sent = (outcome: Followed): Tried => ({ outcome, comesAgain: false });

describe("the ledger", () => {
  it("sends a hit once, and gives both who ask the one answer", async () => {
    const ledger = createLedger();
    let count = 0;
    let end = (_: Followed) => {};
    const send = () => {
      count++;
      return new Promise<Tried>((resolve) => {
        end = (outcome) => resolve(sent(outcome));
      });
    };
    expect(ledger.has(1)).toBe(false);
    const [first, second] = [ledger.once(1, send), ledger.once(1, send)];
    expect(ledger.has(1)).toBe(true);
    let isSettled = false;
    const settled = ledger.whenSettled(1).then(() => {
      isSettled = true;
    });
    await Promise.resolve();
    expect(isSettled).toBe(false);
    end(answer(201));
    expect([await first, await second]).toEqual([answer(201), answer(201)]);
    await settled;
    expect(await ledger.once(1, send)).toEqual(answer(201));
    expect(count).toBe(1);
    await ledger.whenSettled(2);
  });

  it("does not send again what it has forgotten the answer of", async () => {
    const ledger = createLedger();
    for (let seq = 1; seq <= 10; seq++) await ledger.once(seq, async () => sent(answer(200, 1024 * 1024)));
    const again = await ledger.once(1, () => Promise.reject(new Error("sent twice")));
    expect(again.failure?.message).toContain("sent before");
    expect((await ledger.once(10, () => Promise.reject(new Error("sent twice")))).answer?.status).toBe(200);
  });

  it("takes for never sent what comes again, and tells those who asked at the same time so", async () => {
    const ledger = createLedger();
    const refused = { ...answer(0), answer: null };
    const asked = [1, 2].map(() => ledger.once(7, async () => ({ outcome: refused, comesAgain: true })));
    expect(await Promise.all(asked)).toEqual([refused, refused]);
    expect(ledger.has(7)).toBe(false);
    expect(await ledger.whenSettled(7)).toBeNull();
    expect((await ledger.once(7, async () => sent(answer(204)))).answer?.status).toBe(204);
    expect(ledger.has(7)).toBe(true);
  });
});
