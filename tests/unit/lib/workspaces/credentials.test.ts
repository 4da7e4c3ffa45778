import { describe, expect, it } from "vitest";
import { readCredentials } from "@/lib/workspaces/read-credentials";
import { requireRole } from "@/lib/workspaces/require-role";
import { createWorkspaceKey, isWorkspaceKey } from "@/lib/workspaces/workspace-key";

describe("readCredentials", () => {
  it.each([
    ["Bearer hsk_a", null, "hsk_a", null],
    ["bearer   hsk_a ", "", "hsk_a", null],
    ["Basic dTpw", "hookscope_key=hsk_b", null, "hsk_b"],
    [null, "a=1; hookscope_key=hsk_b; hookscope_key=hsk_c", null, "hsk_b"],
    [null, "xhookscope_key=hsk_b;=;;hookscope_key", null, null],
    ["Bearer", undefined, null, null],
    ["Bearer a b", undefined, null, null],
    [undefined, undefined, null, null],
  ])("reads %j and %j", (authorization, cookie, bearer, key) => {
    expect(readCredentials({ authorization, cookie })).toEqual({ bearer, cookie: key });
  });
});

describe("workspace keys", () => {
  it("have their form and never repeat", () => {
    const keys = Array.from({ length: 1000 }, createWorkspaceKey);
    expect(keys.every(isWorkspaceKey)).toBe(true);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    "",
    "hsk_",
    `hsk_${"a".repeat(31)}`,
    `hsk_${"a".repeat(33)}`,
    `hsk_${"1".repeat(32)}`,
    `HSK_${"a".repeat(32)}`,
  ])("are not %j", (text) => {
    expect(isWorkspaceKey(text)).toBe(false);
  });
});

describe("requireRole", () => {
  it.each([
    ["viewer", "viewer", true],
    ["viewer", "editor", false],
    ["editor", "viewer", true],
    ["editor", "owner", false],
    ["owner", "owner", true],
  ] as const)("lets a key that is %s do what %s may: %s", (role, needed, isLet) => {
    const ask = () => requireRole({ workspaceId: "w", keyId: "k", role, via: "bearer" }, needed);
    if (isLet) expect(ask).not.toThrow();
    else expect(ask).toThrow(expect.objectContaining({ code: "FORBIDDEN" }));
  });
});
