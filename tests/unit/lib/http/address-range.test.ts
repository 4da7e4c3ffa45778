import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInRanges, parseAddressRange } from "@/lib/http/address-range";

const isIn = (address: string, ...texts: string[]) =>
  isInRanges(
    address,
    texts.map((text) => {
      const range = parseAddressRange(text);
      if (range === null) throw new Error(`${text} is no range`);
      return range;
    }),
  );

describe("ranges", () => {
  it.each([
    ["192.0.2.7", "192.0.2.7", true],
    ["192.0.2.8", "192.0.2.7", false],
    ["10.255.0.1", "10.0.0.0/8", true],
    ["11.0.0.1", "10.0.0.0/8", false],
    ["192.0.2.130", "192.0.2.128/25", true],
    ["192.0.2.127", "192.0.2.128/25", false],
    ["203.0.113.9", "0.0.0.0/0", true],
    ["2001:db8::1", "0.0.0.0/0", false],
    ["2001:db8:1::1", "2001:db8::/32", true],
    ["2001:db9::1", "2001:db8::/32", false],
    ["2001:DB8:0:0::1", "2001:db8::1", true],
    ["2001:db8::1", "::/0", true],
    ["192.0.2.7", "::/0", false],
    ["::ffff:192.0.2.7", "192.0.2.0/24", true],
    ["192.0.2.7", "::ffff:192.0.2.0/120", true],
    ["192.0.3.7", "::ffff:192.0.2.0/120", false],
    ["::ffff:c000:207", "192.0.2.7", true],
  ])("%s in %s: %s", (address, range, expected) => {
    expect(isIn(address, range)).toBe(expected);
  });

  it.each([
    "",
    "x",
    "1.5",
    "0x7f.1",
    "10.0.0.0/33",
    "10.0.0.0/",
    "10.0.0.0/-1",
    "10.0.0.0/8/8",
    "::/129",
    "::ffff:192.0.2.0/24",
    "10.0.0.0/ 8",
  ])("%j is none", (text) => {
    expect(parseAddressRange(text)).toBeNull();
  });

  it("what is no address lies in none", () => {
    for (const text of ["", "unknown", "10.1"]) expect(isIn(text, "0.0.0.0/0", "::/0")).toBe(false);
  });

  it("an address lies in each of its prefixes", () => {
    fc.assert(
      fc.property(fc.ipV4(), fc.integer({ min: 0, max: 32 }), (address, bits) => isIn(address, `${address}/${bits}`)),
    );
    fc.assert(
      fc.property(fc.ipV6(), fc.integer({ min: 0, max: 128 }), (address, bits) => {
        const range = parseAddressRange(`${address}/${bits}`);
        return range === null || isInRanges(address, [range]);
      }),
    );
  });
});
