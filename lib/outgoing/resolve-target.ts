import { lookup as resolveName } from "node:dns/promises";
import { isIP } from "node:net";
import { requireAllowedAddress, targetHost } from "./check-target-url";
import type { TargetPolicy } from "./target-policy";

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** All addresses of a name, as the machine's own resolver gives them. Rejects when there is none. */
export type Resolve = (host: string) => Promise<readonly ResolvedAddress[]>;

export const resolveBySystem: Resolve = (host) => resolveName(host, { all: true, verbatim: true });

/**
 * The addresses of a checked URL, each of them allowed: a name with one refused address among good ones is refused
 * whole. Whoever connects must connect to one of these and never ask for the name again. UNPROCESSABLE as in
 * checkTargetUrl; rejects with the resolver's error when the name has no address.
 */
export async function resolveTarget(
  url: URL,
  policy: TargetPolicy,
  resolve: Resolve,
): Promise<readonly ResolvedAddress[]> {
  const host = targetHost(url);
  const family = isIP(host);
  if (family !== 0) {
    requireAllowedAddress(host, host, policy);
    return [{ address: host, family }];
  }
  const addresses = await resolve(host);
  for (const { address } of addresses) requireAllowedAddress(host, address, policy);
  return addresses;
}
