import { isIP } from "node:net";
import { findAddressRule } from "./address-rule";
import type { TargetPolicy } from "./target-policy";
import { targetRefused } from "./target-refused";

const MAX_URL_LENGTH = 8192;

/**
 * A target's URL, read as browsers read it: decimal, octal and hexadecimal forms of addresses are the addresses they
 * are. UNPROCESSABLE, with the rule, for other schemes than http and https, credentials inside the URL, ports that the
 * policy does not have, and literal addresses that it refuses. Names are checked by resolveTarget.
 */
export function checkTargetUrl(text: string, policy: TargetPolicy): URL {
  const url = text.length <= MAX_URL_LENGTH && URL.canParse(text) ? new URL(text) : null;
  if (url === null) {
    throw targetRefused("This is not a URL. Give one like https://example.com/webhook.", "not a URL");
  }
  if (url.protocol !== "http:" && url.protocol !== "https:") {
    throw targetRefused("Requests go to http:// and https:// only.", `scheme ${url.protocol.slice(0, -1)}`);
  }
  if (url.username !== "" || url.password !== "") {
    throw targetRefused(
      "Leave the user and the password out of the URL; set an Authorization header instead.",
      "credentials in the URL",
    );
  }
  const port = targetPort(url);
  if (policy.ports !== null && !policy.ports.includes(port)) {
    throw targetRefused(
      `Port ${port} is not allowed here. This instance sends to ${policy.ports.join(", ")} (TARGET_PORTS).`,
      `port ${port}`,
    );
  }
  const host = targetHost(url);
  if (isIP(host) !== 0) requireAllowedAddress(host, host, policy);
  return url;
}

/** The host as sockets take it: IPv6 without its brackets. */
export function targetHost(url: URL): string {
  return url.hostname.startsWith("[") ? url.hostname.slice(1, -1) : url.hostname;
}

export function targetPort(url: URL): number {
  return url.port === "" ? (url.protocol === "https:" ? 443 : 80) : Number(url.port);
}

/** UNPROCESSABLE, with address and rule, unless the policy lets requests go there. */
export function requireAllowedAddress(host: string, address: string, policy: TargetPolicy): void {
  const rule = findAddressRule(address);
  if (rule === null) return;
  if (policy.allowPrivate && rule !== "metadata service" && rule !== "multicast") return;
  const what = host === address ? address : `${host} is ${address}, which`;
  const how =
    rule === "metadata service" || rule === "multicast"
      ? "No setting allows it."
      : "Set ALLOW_PRIVATE_TARGETS=true on an instance that only you use.";
  throw targetRefused(`${what} is not a public address (${rule}): requests are not sent there. ${how}`, rule);
}
