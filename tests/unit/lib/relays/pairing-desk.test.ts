import { describe, expect, it } from "vitest";
import { createPairingDesk, MOST_WRONG, PAIRING_MS } from "@/lib/relays/pairing/create-pairing-desk";
import { createPairingCode, formatPairingCode, readPairingCode } from "@/lib/relays/pairing/pairing-code";

const PAIRING = { workspaceId: "w", binId: "b" };

function open() {
  const clock = { now: 1_000_000 };
  return { clock, desk: createPairingDesk(() => clock.now) };
}

describe("a pairing code", () => {
  it("is read however it is typed", () => {
    const code = createPairingCode();
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{8}$/);
    expect(formatPairingCode("7K2MQ4XD")).toBe("7K2M-Q4XD");
    for (const typed of ["7K2M-Q4XD", "7k2mq4xd", " 7k2m q4xd "]) expect(readPairingCode(typed)).toBe("7K2MQ4XD");
    expect(readPairingCode("oI-lo-0000")).toBe("01100000");
    for (const wrong of ["", "7K2M", "7K2M-Q4X!", "7K2M-Q4XDD", "UUUU-UUUU"]) expect(readPairingCode(wrong)).toBeNull();
  });

  it("is good once", () => {
    const { desk } = open();
    const { code } = desk.open(PAIRING);
    expect(desk.redeem(formatPairingCode(code).toLowerCase())).toEqual(PAIRING);
    expect(() => desk.redeem(code)).toThrow("wrong, used or older");
  });

  it("ends after five minutes", () => {
    const { desk, clock } = open();
    const { code, expiresAt } = desk.open(PAIRING);
    expect(expiresAt).toBe(clock.now + PAIRING_MS);
    clock.now += PAIRING_MS;
    expect(() => desk.redeem(code)).toThrow("older than five minutes");
  });

  it("cannot be guessed: so many wrong ones a minute, and none is listened to", () => {
    const { desk, clock } = open();
    const { code } = desk.open(PAIRING);
    for (let n = 0; n < MOST_WRONG; n++) expect(() => desk.redeem("0000-0000")).toThrow("wrong, used");
    expect(() => desk.redeem(code)).toThrow("Too many wrong codes");
    clock.now += 60_000;
    expect(desk.redeem(code)).toEqual(PAIRING);
  });

  it("pushes out the oldest of its bin beyond five", () => {
    const { desk } = open();
    const codes = Array.from({ length: 6 }, () => desk.open(PAIRING).code);
    expect(() => desk.redeem(codes[0] ?? "")).toThrow("wrong, used");
    for (const code of codes.slice(1)) expect(desk.redeem(code)).toEqual(PAIRING);
  });
});
