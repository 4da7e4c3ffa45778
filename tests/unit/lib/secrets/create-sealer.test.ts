import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSealer } from "@/lib/secrets/create-sealer";

const sealer = createSealer("a key of some length");

describe("a sealer", () => {
  it("opens what it sealed, for the same context", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.string(), (text, context) => {
        expect(sealer.open(sealer.seal(text, context), context)).toBe(text);
      }),
    );
  });

  it("opens nothing that was changed, for another context, or with another key", () => {
    const sealed = sealer.seal("a secret", "here");
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = sealed.map((byte, index) => (index === at ? byte ^ change : byte));
        expect(sealer.open(changed, "here")).toBeNull();
      }),
    );
    expect(sealer.open(sealed, "there")).toBeNull();
    expect(createSealer("another key of some length").open(sealed, "here")).toBeNull();
    expect(createSealer("a key of some length").open(sealed, "here")).toBe("a secret");
  });

  it("throws for no bytes whatever", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 64 }), (bytes) => sealer.open(bytes, "") === null));
  });

  it("seals the same text differently each time", () => {
    expect(sealer.seal("same", "")).not.toEqual(sealer.seal("same", ""));
  });
});
