import { describe, expect, it } from "vitest";
import type { AccessSecrets, AccessSettings } from "@/lib/bins/access-schema";
import { checkAccess, type RequestHead } from "@/lib/capture/access/check-access";
import { prepareAccess } from "@/lib/capture/access/prepare-access";

const head = (parts: Partial<RequestHead> = {}): RequestHead => ({
  method: "POST",
  headers: [],
  remoteAddress: "192.0.2.7",
  bodySize: 10,
  ...parts,
});

function ask(settings: AccessSettings, secrets: AccessSecrets, parts: Partial<RequestHead> = {}) {
  const access = prepareAccess(settings, secrets);
  if (access === null) throw new Error("The settings ask for nothing.");
  return checkAccess(access, head(parts));
}

const authorization = (value: string) => ({ headers: [["Authorization", value]] as const });
const basic = (text: string) => authorization(`Basic ${Buffer.from(text).toString("base64")}`);
const BASIC: AccessSettings = { basic: { user: "u", password: "***" } };

describe("what a bin asks", () => {
  it("is nothing where nothing is set", () => {
    for (const settings of [undefined, null, {}, { requireValidSignature: false }]) {
      expect(prepareAccess(settings, {})).toBeNull();
    }
  });

  it.each([
    ["settings that do not parse", { allowAddresses: ["nonsense"] }, {}],
    ["settings of another form", "x", {}],
    ["a secret that is not there", BASIC, {}],
    ["secrets that could not be opened", { bearer: "***" }, null],
  ])("lets nobody in with %s", (_case, settings, secrets) => {
    const access = prepareAccess(settings, secrets);
    expect(access === null ? "let in" : checkAccess(access, head(basic("u:p")))).toBe("unreadable");
  });
});

describe("the rules of a head", () => {
  it.each([
    ["192.0.2.7", null],
    ["::ffff:192.0.2.7", null],
    ["2001:db8::5", null],
    ["192.0.3.7", "address"],
    ["2001:db9::5", "address"],
    ["", "address"],
  ])("address %j: %s", (remoteAddress, rule) => {
    expect(ask({ allowAddresses: ["192.0.2.0/24", "2001:db8::/32"] }, {}, { remoteAddress })).toBe(rule);
  });

  it.each([
    [basic("u:p:with colon"), null],
    [basic("u:p:with colo"), "credentials"],
    [basic("u:p:with colon "), "credentials"],
    [basic("U:p:with colon"), "credentials"],
    [basic(""), "credentials"],
    [authorization("Basic %%%"), "credentials"],
    [authorization("Basic"), "credentials"],
    [authorization("Bearer p:with colon"), "credentials"],
    [{ headers: [] }, "credentials"],
    [
      { headers: [["x-authorization", `Basic ${Buffer.from("u:p:with colon").toString("base64")}`]] as const },
      "credentials",
    ],
  ])("Basic %#", (parts, rule) => {
    expect(ask(BASIC, { basic: "p:with colon" }, parts)).toBe(rule);
  });

  it.each([
    ["Bearer token", null],
    ["bearer   token ", null],
    ["Bearer toke", "credentials"],
    ["Bearer token2", "credentials"],
    ["Bearer", "credentials"],
    ["token", "credentials"],
  ])("Bearer: %s", (value, rule) => {
    expect(ask({ bearer: "***" }, { bearer: "token" }, authorization(value))).toBe(rule);
  });

  it("Basic or Bearer, where both are set", () => {
    const both = { ...BASIC, bearer: "***" };
    const secrets = { basic: "p", bearer: "t" };
    expect(ask(both, secrets, basic("u:p"))).toBeNull();
    expect(ask(both, secrets, authorization("Bearer t"))).toBeNull();
    expect(ask(both, secrets, authorization("Bearer p"))).toBe("credentials");
  });

  it("a header, whatever its case, and among several of its name", () => {
    const settings = { header: { name: "X-Token", value: "***" } };
    const withFields = (...values: string[]) => ({ headers: values.map((value) => ["x-TOKEN", value] as const) });
    expect(ask(settings, { header: "v" }, withFields("v"))).toBeNull();
    expect(ask(settings, { header: "v" }, withFields("w", "v"))).toBeNull();
    expect(ask(settings, { header: "v" }, withFields("w"))).toBe("header");
    expect(ask(settings, { header: "v" }, withFields(""))).toBe("header");
    expect(ask(settings, { header: "v" })).toBe("header");
  });

  it("methods in any case, and the size that is announced", () => {
    expect(ask({ methods: ["POST", "PUT"] }, {}, { method: "put" })).toBeNull();
    expect(ask({ methods: ["POST"] }, {}, { method: "GET" })).toBe("method");
    expect(ask({ maxBodyBytes: 10 }, {}, { bodySize: 10 })).toBeNull();
    expect(ask({ maxBodyBytes: 10 }, {}, { bodySize: 11 })).toBe("size");
    expect(ask({ maxBodyBytes: 0 }, {}, { bodySize: 0 })).toBeNull();
  });

  it("a preflight has no credentials to show, but an address", () => {
    const preflight = {
      method: "OPTIONS",
      headers: [
        ["Origin", "https://a.example"],
        ["Access-Control-Request-Method", "POST"],
      ] as const,
    };
    expect(ask(BASIC, { basic: "p" }, preflight)).toBe("preflight");
    expect(ask({ ...BASIC, allowAddresses: ["10.0.0.0/8"] }, { basic: "p" }, preflight)).toBe("address");
    expect(ask({ allowAddresses: ["192.0.2.7"] }, {}, preflight)).toBeNull();
  });
});
