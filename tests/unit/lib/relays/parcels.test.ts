import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createParcelInbox, type ParcelIn } from "@/lib/relays/protocol/create-parcel-inbox";
import { sendParcel } from "@/lib/relays/protocol/send-parcel";

function openInbox({ mostHeadBytes = 1000, mostBodyBytes = 10_000, expected = ["a"] } = {}) {
  const parcels: ParcelIn[] = [];
  const broken: string[] = [];
  const inbox = createParcelInbox({
    mostHeadBytes,
    mostBodyBytes,
    most: 2,
    isExpected: (id) => expected.includes(id),
    onParcel: (parcel) => void parcels.push(parcel),
    onBroken: (id) => void broken.push(id),
  });
  const channel = {
    start: async (start: unknown) => inbox.start(start),
    piece: async (piece: unknown) => inbox.piece(piece),
  };
  return { inbox, channel, parcels, broken };
}

describe("a parcel", () => {
  it("arrives as it was sent, in pieces of any size", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 300 }),
        fc.string(),
        fc.integer({ min: 1, max: 64 }),
        fc.integer({ min: 1, max: 8 }),
        async (body, text, pieceBytes, window) => {
          const { channel, parcels } = openInbox();
          await sendParcel(channel, { id: "a", head: { text }, body }, { pieceBytes, window });
          expect(parcels).toEqual([{ id: "a", head: { text }, body }]);
        },
      ),
    );
  });

  it("keeps no more pieces under way than the window has", async () => {
    let underWay = 0;
    let most = 0;
    const channel = {
      start: async () => ({ ok: true }) as const,
      piece: async () => {
        underWay++;
        most = Math.max(most, underWay);
        await Promise.resolve();
        underWay--;
        return { ok: true } as const;
      },
    };
    await sendParcel(channel, { id: "a", head: {}, body: new Uint8Array(100) }, { pieceBytes: 1, window: 3 });
    expect(most).toBe(3);
  });

  it("is given up when a piece is refused", async () => {
    const { channel, parcels } = openInbox();
    const piece = async () => ({ ok: false, message: "No." }) as const;
    const sent = sendParcel(
      { ...channel, piece },
      { id: "a", head: {}, body: new Uint8Array(9) },
      { pieceBytes: 2, window: 2 },
    );
    await expect(sent).rejects.toThrow("No.");
    expect(parcels).toEqual([]);
  });
});

describe("an inbox", () => {
  it.each([
    ["nothing", undefined],
    ["another shape", { id: "a", headBytes: "2", bodyBytes: 0 }],
    ["a parcel that nobody waits for", { id: "b", headBytes: 2, bodyBytes: 0 }],
    ["too large a head", { id: "a", headBytes: 1001, bodyBytes: 0 }],
    ["too large a body", { id: "a", headBytes: 2, bodyBytes: 10_001 }],
  ])("refuses %s", (_what, start) => {
    expect(openInbox().inbox.start(start)).toMatchObject({ ok: false });
  });

  it("refuses more than was announced, more parcels than it has room for, and what is not JSON", () => {
    const { inbox, broken, parcels } = openInbox({ expected: ["a", "b", "c"] });
    expect(inbox.start({ id: "a", headBytes: 2, bodyBytes: 1 })).toEqual({ ok: true });
    expect(inbox.start({ id: "a", headBytes: 2, bodyBytes: 1 })).toMatchObject({ ok: false });
    expect(inbox.start({ id: "b", headBytes: 2, bodyBytes: 0 })).toEqual({ ok: true });
    expect(inbox.start({ id: "c", headBytes: 2, bodyBytes: 0 })).toMatchObject({ ok: false });
    expect(inbox.piece({ id: "a", bytes: new Uint8Array(4) })).toMatchObject({ ok: false });
    expect(inbox.piece({ id: "b", bytes: Buffer.from("{{") })).toEqual({ ok: true });
    expect(inbox.piece({ id: "b", bytes: Buffer.from("{}") })).toMatchObject({ ok: false });
    expect(broken).toEqual(["a", "b"]);
    expect(parcels).toEqual([]);
  });
});
