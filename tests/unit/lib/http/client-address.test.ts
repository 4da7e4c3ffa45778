import { describe, expect, it } from "vitest";
import { resolveClient } from "@/lib/http/client-address";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { parseTrustedProxies } from "@/lib/http/trusted-proxies";

const peer = { address: "::ffff:10.0.0.1", port: 1234, scheme: "http" as const };
const xff = (value: string, proto?: string): RawHeaders => [
  ["X-Forwarded-For", value],
  ...(proto === undefined ? [] : ([["x-forwarded-proto", proto]] as const)),
];
const resolve = (headers: RawHeaders, setting?: string) => resolveClient(peer, headers, parseTrustedProxies(setting));

describe("resolveClient", () => {
  it("believes no header unless a proxy is trusted", () => {
    expect(resolve(xff("8.8.8.8", "https"))).toEqual({
      address: "10.0.0.1",
      port: 1234,
      scheme: "http",
      viaProxy: false,
    });
    expect(resolve(xff("8.8.8.8"), "192.168.0.0/16")).toMatchObject({ address: "10.0.0.1", viaProxy: false });
  });

  it.each<[string, RawHeaders, string, string, string, boolean]>([
    ["one hop", xff("8.8.8.8", "https"), "1", "8.8.8.8", "https", true],
    ["a made-up entry left of the hop", xff("1.1.1.1, 8.8.8.8", "https"), "1", "8.8.8.8", "https", true],
    ["two hops", xff("6.6.6.6, 8.8.8.8, 10.0.0.9"), "2", "8.8.8.8", "http", true],
    ["more hops than entries", xff("8.8.8.8"), "5", "8.8.8.8", "http", true],
    ["a trusted range", xff("1.1.1.1, 8.8.8.8"), "10.0.0.0/8", "8.8.8.8", "http", true],
    ["a chain inside the range", xff("1.1.1.1, 8.8.8.8, 10.2.3.4"), "10.0.0.0/8", "8.8.8.8", "http", true],
    ["entries over several fields", [...xff("1.1.1.1"), ...xff("8.8.8.8")], "1", "8.8.8.8", "http", true],
    ["no header at all", [], "1", "10.0.0.1", "http", false],
    ["garbage", xff("unknown"), "1", "10.0.0.1", "http", false],
    ["garbage behind a hop", xff("<script>, 10.2.3.4"), "10.0.0.0/8", "10.2.3.4", "http", true],
    ["a port", xff("8.8.8.8:99"), "1", "8.8.8.8", "http", true],
    ["IPv6", xff("2001:db8::1"), "1", "2001:db8::1", "http", true],
    ["IPv6 in brackets", xff("[2001:db8::1]:99"), "1", "2001:db8::1", "http", true],
    ["a scheme that is none", xff("8.8.8.8", "gopher"), "1", "8.8.8.8", "http", true],
    ["schemes per hop", xff("6.6.6.6, 8.8.8.8", "http, https"), "1", "8.8.8.8", "https", true],
    ["Forwarded", [["Forwarded", 'for="[2001:db8::2]:1";proto=https']], "1", "2001:db8::2", "https", true],
    [
      "Forwarded behind X-Forwarded-For",
      [...xff("8.8.8.8"), ["Forwarded", "for=9.9.9.9"]],
      "1",
      "8.8.8.8",
      "http",
      true,
    ],
  ])("with %s", (_name, headers, setting, address, scheme, viaProxy) => {
    expect(resolve(headers, setting)).toMatchObject({ address, scheme, viaProxy });
  });
});

describe("parseTrustedProxies", () => {
  it.each(["10.0.0.0/33", "localhost", "10.0.0.1,", "999", "1.5", "-1"])("refuses %j and names it", (setting) => {
    expect(() => parseTrustedProxies(setting)).toThrow(/TRUST_PROXY/);
  });

  it.each([undefined, "", " ", "0"])("trusts nobody for %j", (setting) => {
    expect(parseTrustedProxies(setting)).toEqual({ kind: "none" });
  });
});
