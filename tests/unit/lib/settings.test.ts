import { describe, expect, it } from "vitest";
import { isLoopbackOnly, parseSettings } from "@/lib/settings";

describe("parseSettings", () => {
  it("needs nothing: every setting has a default or may be absent", () => {
    expect(parseSettings({})).toMatchObject({
      HOST: "localhost",
      PORT: 3000,
      MAX_BODY_BYTES: 10_485_760,
      LOG_LEVEL: "info",
    });
  });

  it("takes an empty variable for an absent one", () => {
    expect(parseSettings({ PORT: "", PUBLIC_URL: "" })).toMatchObject({ PORT: 3000, PUBLIC_URL: undefined });
  });

  it("takes the slash off PUBLIC_URL", () => {
    expect(parseSettings({ PUBLIC_URL: "https://hooks.example.com/" }).PUBLIC_URL).toBe("https://hooks.example.com");
  });

  it.each([
    ["PORT", "http"],
    ["PORT", "70000"],
    ["PORT", "-1"],
    ["PUBLIC_URL", "hooks.example.com"],
    ["PUBLIC_URL", "ftp://hooks.example.com"],
    ["DATABASE_URL", "mysql://localhost/x"],
    ["MAX_BODY_BYTES", "ten"],
    ["LOG_LEVEL", "loud"],
    ["CAPTURE_DOOR", "window"],
    ["RETENTION_DAYS", "0"],
    ["RETENTION_HITS", "all"],
    ["RETENTION_BYTES", "-1"],
  ])("names %s when it is %j", (name, value) => {
    expect(() => parseSettings({ [name]: value })).toThrow(name);
  });

  it("refuses a capture host under which the pages themselves would be captured", () => {
    const settings = { PUBLIC_URL: "https://hooks.example.com", CAPTURE_HOST: "Example.com" };
    expect(() => parseSettings(settings)).toThrow("CAPTURE_HOST");
    expect(parseSettings({ ...settings, CAPTURE_HOST: "hooks.example.com" }).CAPTURE_HOST).toBe("hooks.example.com");
  });

  it("names every wrong setting at once", () => {
    expect(() => parseSettings({ PORT: "x", LOG_LEVEL: "y" })).toThrow(/PORT.*LOG_LEVEL/);
  });
});

describe("isLoopbackOnly", () => {
  it.each([
    [{}, true],
    [{ HOST: "127.0.0.1" }, true],
    [{ HOST: "::1" }, true],
    [{ HOST: "0.0.0.0" }, false],
    [{ HOST: "127.evil.example" }, false],
    [{ PUBLIC_URL: "https://hooks.example.com" }, false],
  ])("of %j is %s", (environment, expected) => {
    expect(isLoopbackOnly(parseSettings(environment))).toBe(expected);
  });
});
