import { isAddress } from "./is-address";
import { headerValues, type RawHeaders } from "./raw-headers";
import { isTrustedProxy, type TrustedProxies } from "./trusted-proxies";

/** The socket's other end. */
export interface Peer {
  readonly address: string;
  readonly port: number | null;
  readonly scheme: "http" | "https";
}

/** Who sent the request, as far as it can be believed. */
export interface Client extends Peer {
  readonly viaProxy: boolean;
}

interface Hop {
  readonly address: string;
  readonly port: number | null;
  readonly proto: string | null;
}

/**
 * The sender of a request. Without trusted proxies the peer itself, whatever the headers claim. Else the list of
 * X-Forwarded-For (where that is absent, Forwarded: RFC 7239) is walked from its right end, the one that our own proxies
 * wrote, as long as the hop before is trusted; what stands further left is the sender's to invent and is never read.
 * An entry that is no address ends the walk. The scheme is what the same hop said.
 */
export function resolveClient(peer: Peer, headers: RawHeaders, trusted: TrustedProxies): Client {
  const address = plainAddress(peer.address);
  const direct: Client = { address, port: peer.port, scheme: peer.scheme, viaProxy: false };
  if (trusted.kind === "none") return direct;
  const hops = readHops(headers);
  let found: Client = direct;
  for (let depth = 0; depth < hops.length; depth++) {
    const isTrusted = trusted.kind === "hops" ? depth < trusted.count : isTrustedProxy(found.address, trusted.ranges);
    const hop = hops[hops.length - 1 - depth];
    if (!isTrusted || hop === undefined || !isAddress(hop.address)) break;
    found = {
      address: plainAddress(hop.address),
      port: hop.port,
      scheme: hop.proto === "https" || hop.proto === "http" ? hop.proto : found.scheme,
      viaProxy: true,
    };
  }
  return found;
}

/** The address without IPv4-in-IPv6 mapping: sockets that listen on "::" report IPv4 peers as "::ffff:192.0.2.1". */
export function plainAddress(address: string): string {
  return address.startsWith("::ffff:") && address.includes(".") ? address.slice(7) : address;
}

function readHops(headers: RawHeaders): readonly Hop[] {
  const addresses = splitList(headerValues(headers, "x-forwarded-for"));
  if (addresses.length === 0) return splitList(headerValues(headers, "forwarded")).map(parseForwarded);
  const protos = splitList(headerValues(headers, "x-forwarded-proto"));
  return addresses.map((entry, index) => {
    // Both lists grow at their right ends; a proxy that replaces the proto leaves one entry for all hops.
    const proto = protos[Math.max(0, protos.length - (addresses.length - index))];
    return { ...splitPort(entry), proto: proto?.toLowerCase() ?? null };
  });
}

function splitList(values: readonly string[]): string[] {
  return values
    .flatMap((value) => value.split(","))
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");
}

/** One element of Forwarded: `for="[2001:db8::1]:4711";proto=https`. */
function parseForwarded(element: string): Hop {
  let node = "";
  let proto: string | null = null;
  for (const pair of element.split(";")) {
    const [name = "", value = ""] = pair.split(/=(.*)/s);
    const text = value.trim().replace(/^"(.*)"$/, "$1");
    if (name.trim().toLowerCase() === "for") node = text;
    if (name.trim().toLowerCase() === "proto") proto = text.toLowerCase();
  }
  return { ...splitPort(node), proto };
}

/** "192.0.2.1:80", "[2001:db8::1]:80", or an address alone. */
function splitPort(text: string): { address: string; port: number | null } {
  const match = /^\[([^\]]+)\](?::(\d{1,5}))?$/.exec(text) ?? /^(\d+\.\d+\.\d+\.\d+)(?::(\d{1,5}))?$/.exec(text);
  if (match === null) return { address: text, port: null };
  const port = Number(match[2] ?? Number.NaN);
  return { address: match[1] ?? "", port: port <= 65_535 ? port : null };
}
