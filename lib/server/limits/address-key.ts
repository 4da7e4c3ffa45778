import ipaddr from "ipaddr.js";
import { isAddress } from "@/lib/http/is-address";

/** Whose limit an address counts against: an IPv4 address itself, of IPv6 the network of 64 bits that one host has. */
export function addressKey(address: string): string {
  if (!isAddress(address)) return "unknown";
  const read = ipaddr.process(address);
  if (read.kind() === "ipv4") return read.toString();
  return `${read.toByteArray().slice(0, 8).join(".")}/64`;
}
