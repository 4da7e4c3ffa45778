import { describe, expect, it } from "vitest";
import { createOutage } from "@/cli/relay/create-outage";

/** An outage on a clock of its own: pauses end at once, and the server refuses as often as is said. */
function open({ waitMs = 60_000, refusals = [] as boolean[] } = {}) {
  const controller = new AbortController();
  const told: string[] = [];
  const pauses: number[] = [];
  let time = 0;
  const outage = createOutage({
    waitMs,
    signal: controller.signal,
    isRefused: async () => refusals.shift() ?? true,
    onWaiting: () => told.push("waiting"),
    onBack: () => told.push("back"),
    onGivenUp: () => told.push("givenUp"),
    now: () => time,
    pause: async (ms, signal) => {
      signal.throwIfAborted();
      pauses.push(ms);
      time += ms;
    },
  });
  const pass = (ms: number) => {
    time += ms;
  };
  return { outage, told, pauses, controller, pass };
}

describe("an outage of the local server", () => {
  it("makes nobody wait before there is one", async () => {
    const { outage, told } = open();
    await outage.whenOver();
    outage.noteReached();
    expect(outage.isWaitedFor()).toBe(false);
    expect(told).toEqual([]);
  });

  it("is told once, and is over when a connection is taken", async () => {
    const { outage, told, pauses } = open({ refusals: [true, true, false] });
    outage.noteRefused();
    outage.noteRefused();
    expect(outage.isWaitedFor()).toBe(true);
    await outage.whenOver();
    expect(pauses).toEqual([250, 500, 1000]);
    expect(told).toEqual(["waiting"]);
    outage.noteReached();
    expect(told).toEqual(["waiting", "back"]);
    expect(outage.isWaitedFor()).toBe(false);
  });

  it("is looked at ever more seldom, up to every five seconds, for no longer than hits wait", async () => {
    const { outage, told, pauses } = open({ waitMs: 20_000 });
    outage.noteRefused();
    await outage.whenOver();
    expect(pauses).toEqual([250, 500, 1000, 2000, 4000, 5000, 5000, 2250]);
    expect(told).toEqual(["waiting", "givenUp"]);
    expect(outage.isWaitedFor()).toBe(false);
  });

  it("makes nobody wait once it was too long, until the server was back", async () => {
    const { outage, told } = open({ waitMs: 250, refusals: [true, true, false] });
    outage.noteRefused();
    await outage.whenOver();
    outage.noteRefused();
    expect(outage.isWaitedFor()).toBe(false);
    await outage.whenOver();
    outage.noteReached();
    outage.noteRefused();
    expect(outage.isWaitedFor()).toBe(true);
    expect(told).toEqual(["waiting", "givenUp", "back", "waiting"]);
  });

  it("goes on where the server takes a connection and refuses the next one", async () => {
    const { outage, told, pass } = open({ waitMs: 10_000, refusals: [false, false] });
    outage.noteRefused();
    await outage.whenOver();
    outage.noteRefused();
    await outage.whenOver();
    expect(told).toEqual(["waiting"]);
    pass(10_000);
    outage.noteRefused();
    await outage.whenOver();
    expect(told).toEqual(["waiting", "givenUp"]);
  });

  it("is none where hits are not to wait", async () => {
    const { outage, told } = open({ waitMs: 0 });
    outage.noteRefused();
    expect(outage.isWaitedFor()).toBe(false);
    await outage.whenOver();
    expect(told).toEqual([]);
  });

  it("ends with the program", async () => {
    const { outage, told, controller } = open();
    outage.noteRefused();
    controller.abort();
    await expect(outage.whenOver()).rejects.toThrow();
    expect(told).toEqual(["waiting"]);
  });
});
