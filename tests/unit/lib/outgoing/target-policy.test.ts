import { expect, it } from "vitest";
import { readTargetPolicy } from "@/lib/outgoing/target-policy";
import { parseSettings } from "@/lib/settings";

it.each([
  [{}, true],
  [{ HOST: "127.0.0.1" }, true],
  [{ HOST: "0.0.0.0" }, false],
  [{ PUBLIC_URL: "https://hooks.example.com" }, false],
  [{ HOST: "0.0.0.0", ALLOW_PRIVATE_TARGETS: "true" }, true],
  [{ ALLOW_PRIVATE_TARGETS: "0" }, false],
])("%j: private targets %s", (environment, allowPrivate) => {
  expect(readTargetPolicy(parseSettings(environment))).toEqual({ allowPrivate, ports: null });
});

it("takes a list of ports", () => {
  expect(readTargetPolicy(parseSettings({ TARGET_PORTS: "80, 443" })).ports).toEqual([80, 443]);
  expect(() => parseSettings({ TARGET_PORTS: "80;443" })).toThrow("TARGET_PORTS");
  expect(() => parseSettings({ TARGET_PORTS: "70000" })).toThrow("TARGET_PORTS");
  expect(() => parseSettings({ ALLOW_PRIVATE_TARGETS: "perhaps" })).toThrow("must be true or false");
});
