import { describe, expect, it } from "vitest";
import { findAddressRule } from "@/lib/outgoing/address-rule";

describe("addresses that requests are not sent to", () => {
  it.each([
    ["127.0.0.1", "loopback"],
    ["127.255.255.254", "loopback"],
    ["::1", "loopback"],
    ["::ffff:127.0.0.1", "loopback"],
    ["::ffff:7f00:1", "loopback"],
    ["10.0.0.1", "private"],
    ["172.16.0.1", "private"],
    ["172.31.255.255", "private"],
    ["192.168.1.1", "private"],
    ["::ffff:192.168.1.1", "private"],
    ["fc00::1", "private"],
    ["fd12:3456::1", "private"],
    ["169.254.1.1", "link-local"],
    ["fe80::1", "link-local"],
    ["100.64.0.1", "shared (CGNAT)"],
    ["100.127.255.255", "shared (CGNAT)"],
    ["224.0.0.1", "multicast"],
    ["255.255.255.255", "multicast"],
    ["ff02::1", "multicast"],
    ["0.0.0.0", "unspecified"],
    ["::", "unspecified"],
    ["169.254.169.254", "metadata service"],
    ["::ffff:169.254.169.254", "metadata service"],
    ["64:ff9b::a9fe:a9fe", "metadata service"],
    ["fd00:ec2::254", "metadata service"],
    ["100.100.100.200", "metadata service"],
    ["168.63.129.16", "metadata service"],
    ["64:ff9b::7f00:1", "loopback"],
    ["64:ff9b::a00:1", "private"],
    ["64:ff9b:1::a00:1", "reserved"],
    ["2002:7f00:1::", "reserved"],
    ["2001:0:4136:e378:8000:63bf:3fff:fdd2", "reserved"],
    ["240.0.0.1", "reserved"],
    ["198.18.0.1", "reserved"],
    ["192.0.2.1", "reserved"],
    ["2001:db8::1", "reserved"],
    ["::7f00:1", "reserved"],
    ["0.1.2.3", "unspecified"],
    ["not an address", "reserved"],
  ])("%s is %s", (address, rule) => {
    expect(findAddressRule(address)).toBe(rule);
  });

  it.each(["1.1.1.1", "8.8.8.8", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:1.1.1.1", "64:ff9b::808:808"])(
    "%s is public",
    (address) => {
      expect(findAddressRule(address)).toBeNull();
    },
  );
});
