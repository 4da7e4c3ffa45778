import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainHeader } from "@/lib/http/fields/explain-header";
import { HEADER_CATALOGUE } from "@/lib/http/fields/header-catalogue";
import { HEADER_GROUPS } from "@/lib/http/fields/header-group";
import { isSecretName } from "@/lib/http/fields/is-secret-name";

describe("explainHeader", () => {
  it("has one short sentence for each field it knows", () => {
    const names = HEADER_CATALOGUE.map(([name]) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.length).toBeGreaterThan(120);
    for (const [name, group, text] of HEADER_CATALOGUE) {
      expect(name).toBe(name.toLowerCase());
      expect(HEADER_GROUPS).toContain(group);
      expect(text).toMatch(/^\S.{8,100}\.$/);
    }
  });

  it.each([
    ["Content-TYPE", "content"],
    ["X-Acme-Signature", "signature"],
    ["X-Acme-Token", "auth"],
    ["Sec-CH-UA-Arch", "client"],
    ["X-Envoy-Internal", "proxy"],
    ["X-Acme-Request-Id", "tracing"],
    ["X-Acme-Event", "provider"],
    ["If-Something", "conditional"],
    ["X-Acme", "other"],
    ["__proto__", "other"],
    ["constructor", "other"],
  ])("puts %s into the group %s", (name, group) => {
    expect(explainHeader(name).group).toBe(group);
  });

  it("knows something of every name", () => {
    fc.assert(fc.property(fc.string(), (name) => HEADER_GROUPS.includes(explainHeader(name).group)));
  });
});

describe("isSecretName", () => {
  it.each([
    "Authorization",
    "Cookie",
    "X-Api-Key",
    "x-gitlab-token",
    "password",
    "connect.sid",
    "PHPSESSID_session",
    "client_secret",
  ])("blurs %s", (name) => expect(isSecretName(name)).toBe(true));

  it.each(["Content-Type", "Host", "User-Agent", "X-Request-Id", "author", "inside", "keyboard"])("shows %s", (name) =>
    expect(isSecretName(name)).toBe(false),
  );
});
