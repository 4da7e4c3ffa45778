import { type AddressRange, isInRanges, parseAddressRange } from "./address-range";

/** Whom to believe about who sent a request: nobody, the last `count` hops, or proxies in certain ranges. */
export type TrustedProxies =
  | { readonly kind: "none" }
  | { readonly kind: "hops"; readonly count: number }
  | { readonly kind: "ranges"; readonly ranges: readonly AddressRange[] };

const MAX_HOPS = 32;

/**
 * Reads the setting TRUST_PROXY: a number of hops (1 to 32; 0 for none), or addresses and CIDR ranges separated by
 * commas. Throws an Error that names the part it cannot read.
 */
export function parseTrustedProxies(setting: string | undefined): TrustedProxies {
  const text = setting?.trim() ?? "";
  if (text === "") return { kind: "none" };
  if (/^\d+$/.test(text)) {
    const count = Number(text);
    if (count > MAX_HOPS) throw new Error(`TRUST_PROXY: ${text} hops are too many; give at most ${MAX_HOPS}.`);
    return count === 0 ? { kind: "none" } : { kind: "hops", count };
  }
  return { kind: "ranges", ranges: text.split(",").map((part) => parseRange(part.trim())) };
}

/** Whether the address lies in one of the ranges; IPv4 mapped into IPv6 counts as IPv4. */
export function isTrustedProxy(address: string, ranges: readonly AddressRange[]): boolean {
  return isInRanges(address, ranges);
}

function parseRange(text: string): AddressRange {
  const range = parseAddressRange(text);
  if (range !== null) return range;
  throw new Error(`TRUST_PROXY: "${text}" is neither an address, nor a range like 10.0.0.0/8, nor a number of hops.`);
}
