import ipaddr from "ipaddr.js";
import { isAddress } from "./is-address";

/** An address and how many of its leading bits count. */
export type AddressRange = readonly [address: ipaddr.IPv4 | ipaddr.IPv6, bits: number];

/**
 * Reads an address or a CIDR range; null for what is neither. IPv4 written into IPv6 ("::ffff:192.0.2.0/120") is the
 * IPv4 range it stands for.
 */
export function parseAddressRange(text: string): AddressRange | null {
  const [base = "", bits] = text.split(/\/(.*)/s);
  if (!isAddress(base)) return null;
  const address = ipaddr.process(base);
  const whole = address.kind() === "ipv4" ? 32 : 128;
  if (bits === undefined) return [address, whole];
  if (!/^\d{1,3}$/.test(bits)) return null;
  const isMapped = whole === 32 && base.includes(":");
  const count = Number(bits) - (isMapped ? 96 : 0);
  return count >= 0 && count <= whole ? [address, count] : null;
}

/** Whether the address lies in one of the ranges; IPv4 mapped into IPv6 counts as IPv4. What is no address lies in none. */
export function isInRanges(address: string, ranges: readonly AddressRange[]): boolean {
  if (!isAddress(address)) return false;
  const read = ipaddr.process(address);
  return ranges.some((range) => read.kind() === range[0].kind() && isMatch(read, range));
}

function isMatch(address: ipaddr.IPv4 | ipaddr.IPv6, [base, bits]: AddressRange): boolean {
  const [left, right] = [address.toByteArray(), base.toByteArray()];
  const bytes = bits >> 3;
  for (let index = 0; index < bytes; index++) if (left[index] !== right[index]) return false;
  const rest = 8 - (bits & 7);
  return rest === 8 || (left[bytes] ?? 0) >> rest === (right[bytes] ?? 0) >> rest;
}
