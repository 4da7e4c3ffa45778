import { describe, expect, it } from "vitest";
import { isHostAllowed } from "@/lib/server/host-rule";

const local = { HOST: "localhost", PUBLIC_URL: undefined };

describe("isHostAllowed on an instance that listens on loopback without PUBLIC_URL", () => {
  it.each(["localhost", "localhost:3000", "LOCALHOST:3000", "127.0.0.1:3000", "[::1]:3000", "[::1]"])(
    "lets %s in",
    (host) => {
      expect(isHostAllowed({ headers: { host } }, local)).toBe(true);
    },
  );

  it.each([
    "evil.example",
    "localhost.evil.example",
    "localhost:3000.evil.example",
    "127.0.0.1.evil.example:3000",
    "127.0.0.2",
    "10.0.0.1:3000",
    "[::2]",
    "localhost:3000@evil.example",
    "localhost ",
    "",
  ])("refuses the host %j", (host) => {
    expect(isHostAllowed({ headers: { host } }, local)).toBe(false);
  });

  it("refuses a request without a host", () => {
    expect(isHostAllowed({ headers: {} }, local)).toBe(false);
  });

  it.each(["forwarded", "x-forwarded-for", "x-forwarded-host", "x-forwarded-proto", "x-real-ip"])(
    "refuses a request that came through a tunnel, seen by %s",
    (name) => {
      expect(isHostAllowed({ headers: { host: "localhost:3000", [name]: "x" } }, local)).toBe(false);
    },
  );

  it.each(["127.0.0.1", "127.9.9.9", "::1"])("holds when listening on %s too", (HOST) => {
    expect(isHostAllowed({ headers: { host: "evil.example" } }, { HOST, PUBLIC_URL: undefined })).toBe(false);
  });
});

describe("isHostAllowed on an instance that is open to others", () => {
  it.each([
    { HOST: "0.0.0.0", PUBLIC_URL: undefined },
    { HOST: "localhost", PUBLIC_URL: "https://hooks.example.com" },
  ])("lets any host in with $HOST and $PUBLIC_URL", (settings) => {
    expect(isHostAllowed({ headers: { host: "hooks.example.com", "x-forwarded-for": "1.2.3.4" } }, settings)).toBe(
      true,
    );
  });
});
