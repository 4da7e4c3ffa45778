import ipaddr from "ipaddr.js";

/** Why an address is not for requests that a stranger may cause. */
export type AddressRule =
  | "loopback"
  | "private"
  | "link-local"
  | "shared (CGNAT)"
  | "multicast"
  | "unspecified"
  | "reserved"
  | "metadata service";

type Address = ipaddr.IPv4 | ipaddr.IPv6;

/**
 * Where clouds hand credentials to whoever asks from the machine itself: AWS, GCP, Azure, DigitalOcean and others at the
 * first; ECS, Azure's wire server, Alibaba, Oracle, and AWS over IPv6 at the others.
 */
const METADATA_ADDRESSES = new Set([
  "169.254.169.254",
  "169.254.170.2",
  "168.63.129.16",
  "100.100.100.200",
  "192.0.0.192",
  "fd00:ec2::254",
]);

// ipaddr.js names ranges by their registrations (RFC 6890 and its updates).
const RULE_BY_RANGE: Readonly<Record<string, AddressRule>> = {
  loopback: "loopback",
  private: "private",
  uniqueLocal: "private",
  linkLocal: "link-local",
  carrierGradeNat: "shared (CGNAT)",
  multicast: "multicast",
  broadcast: "multicast",
  unspecified: "unspecified",
};

/** NAT64 (RFC 6052): the last 32 bits are the IPv4 address that is really reached. */
const NAT64 = ipaddr.IPv6.parse("64:ff9b::");
const NAT64_BITS = 96;
/** All of IPv6 that is handed out to be reached from everywhere (RFC 4291 2.4). */
const GLOBAL_UNICAST = ipaddr.IPv6.parse("2000::");
const GLOBAL_UNICAST_BITS = 3;

/**
 * Why a literal address is refused; null for a public one. IPv4 inside IPv6 (mapped, NAT64) is judged as the IPv4
 * address it is; other tunnels and everything that no registry hands out are "reserved".
 */
export function findAddressRule(address: string): AddressRule | null {
  if (!ipaddr.isValid(address)) return "reserved";
  return ruleOf(ipaddr.process(address));
}

function ruleOf(address: Address): AddressRule | null {
  if (METADATA_ADDRESSES.has(address.toString())) return "metadata service";
  if (address instanceof ipaddr.IPv6 && address.match(NAT64, NAT64_BITS)) {
    return ruleOf(new ipaddr.IPv4(address.toByteArray().slice(12)));
  }
  const range = address.range();
  if (range === "unicast") {
    return address instanceof ipaddr.IPv6 && !address.match(GLOBAL_UNICAST, GLOBAL_UNICAST_BITS) ? "reserved" : null;
  }
  return RULE_BY_RANGE[range] ?? "reserved";
}
