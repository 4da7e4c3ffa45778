import { describe, expect, it } from "vitest";
import { createRelayRegistry, MOST_IN_FLIGHT, MOST_RELAYS_PER_BIN } from "@/lib/relays/create-relay-registry";
import { relayFailure } from "@/lib/relays/relay-failure";
import type { RelayLink, RelayOrder } from "@/lib/relays/relay-registry";

const ORDER: RelayOrder = {
  request: { url: "http://localhost:4000/", method: "POST", target: "/", headers: [], body: new Uint8Array() },
  limits: { connectMs: 1, firstByteMs: 1, totalMs: 1 },
  followRedirects: false,
  purpose: "resend",
  seq: 1,
};

function link(name: string, parts: Partial<RelayLink> = {}): RelayLink {
  return {
    binId: "bin",
    name,
    target: "http://localhost:4000/",
    instance: name,
    address: "127.0.0.1",
    follows: false,
    exchange: async () => relayFailure("nothing"),
    close: () => undefined,
    ...parts,
  };
}

const open = () => {
  const clock = { now: 1_000_000 };
  return { clock, registry: createRelayRegistry({ now: () => clock.now, onChange: () => undefined }) };
};

describe("the registry of relays", () => {
  it("finds a relay by bin and name until it leaves, and lists it for ten minutes more", () => {
    const { clock, registry } = open();
    const { remove } = registry.add(link("b"));
    registry.add(link("a"));
    expect(registry.list("bin").map(({ name }) => name)).toEqual(["a", "b"]);
    expect(registry.list("other")).toEqual([]);
    expect(registry.find("bin", "b")?.name).toBe("b");
    expect(registry.find("other", "b")).toBeNull();
    remove();
    expect(registry.find("bin", "b")).toBeNull();
    expect(registry.list("bin").map(({ connected }) => connected)).toEqual([true, false]);
    clock.now += 10 * 60_000 + 1;
    expect(registry.list("bin").map(({ name }) => name)).toEqual(["a"]);
  });

  it("refuses another program under the same name, and lets the same one take its own place", () => {
    const { registry } = open();
    const closed: string[] = [];
    const former = registry.add(link("a", { close: () => void closed.push("former") }));
    expect(() => registry.add(link("a", { instance: "another" }))).toThrow("connected already");
    registry.add(link("a", { target: "http://localhost:5000/" }));
    expect(closed).toEqual(["former"]);
    // The former connection's end comes late, and is not the newer one's.
    former.remove();
    expect(registry.find("bin", "a")?.target).toBe("http://localhost:5000/");
    expect(registry.list("bin")).toMatchObject([{ connected: true }]);
  });

  it("is bounded: those that left make room, those that are there do not", () => {
    const { registry } = open();
    const added = Array.from({ length: MOST_RELAYS_PER_BIN }, (_, at) => registry.add(link(`relay-${at}`)));
    expect(() => registry.add(link("one-more"))).toThrow("at most");
    added[3]?.remove();
    registry.add(link("one-more"));
    expect(registry.find("bin", "relay-3")).toBeNull();
    expect(registry.list("bin")).toHaveLength(MOST_RELAYS_PER_BIN);
  });

  it("counts what is under way, answered and failed, and takes no more than a relay can bear", async () => {
    const { registry } = open();
    const ends: Array<() => void> = [];
    const exchange = () =>
      new Promise<ReturnType<typeof relayFailure>>((resolve) => ends.push(() => resolve(relayFailure("gone"))));
    registry.add(link("a", { exchange }));
    const running = Array.from({ length: MOST_IN_FLIGHT }, () => registry.exchange("bin", "a", ORDER));
    expect(registry.list("bin")).toMatchObject([{ inFlight: MOST_IN_FLIGHT }]);
    expect((await registry.exchange("bin", "a", ORDER)).failure).toMatchObject({ code: "RELAY" });
    for (const end of ends) end();
    await Promise.all(running);
    expect(registry.list("bin")).toMatchObject([{ inFlight: 0, answered: 0, failed: MOST_IN_FLIGHT }]);
    expect((await registry.exchange("bin", "nobody", ORDER)).failure?.message).toContain("No relay of the name nobody");
  });
});
