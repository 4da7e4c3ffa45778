import ipaddr from "ipaddr.js";

/** Whether the text is an IPv4 address of four decimal parts or an IPv6 address; "1.5" and "0x7f.1" are not. */
export function isAddress(text: string): boolean {
  return ipaddr.IPv4.isValidFourPartDecimal(text) || ipaddr.IPv6.isValid(text);
}
