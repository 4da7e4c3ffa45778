import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { findLicenceProblems } from "@/scripts/steps/find-licence-problems.mjs";
import { readAudit } from "@/scripts/steps/read-audit.mjs";

describe("licences", () => {
  it("of what the program runs with fit", async () => {
    const { packages } = JSON.parse(await readFile("package-lock.json", "utf8"));
    expect(findLicenceProblems(packages)).toEqual([]);
  });

  it.each([
    ["MIT", []],
    ["LGPL-3.0-or-later", []],
    ["Apache-2.0 AND LGPL-3.0-or-later", []],
    ["GPL-3.0-only", ["a: GPL-3.0-only"]],
    ["MIT AND GPL-2.0", ["a: MIT AND GPL-2.0"]],
    ["AGPL-3.0", ["a: AGPL-3.0"]],
    ["BUSL-1.1", ["a: BUSL-1.1"]],
    ["UNLICENSED", ["a: UNLICENSED"]],
    [undefined, ["a: names no licence"]],
  ])("%s", (license, problems) => {
    const entry = license === undefined ? {} : { license };
    expect(findLicenceProblems({ "node_modules/b/node_modules/a": entry })).toEqual(problems);
    expect(findLicenceProblems({ "node_modules/a": { ...entry, dev: true } })).toEqual([]);
  });
});

describe("an audit", () => {
  const weak = (severity: string) => ({ name: "a", severity, range: "<2", via: [{ title: "Reads too much" }, "b"] });

  it("names what is high or worse, with the reason", () => {
    const output = JSON.stringify({ vulnerabilities: { a: weak("critical"), b: weak("moderate") } });
    expect(readAudit(output)).toEqual({ problems: ["a <2 (critical): Reads too much; by b"], skipped: null });
    expect(readAudit(JSON.stringify({ vulnerabilities: {} }))).toEqual({ problems: [], skipped: null });
  });

  it.each(["", "not JSON", "null", '{"error":{"code":"ENOTFOUND","summary":"no network"}}', '{"message":"405"}'])(
    "is skipped, and says so, where there is no answer: %j",
    (output) => {
      const { problems, skipped } = readAudit(output);
      expect(problems).toEqual([]);
      expect(skipped).toMatch(/\S/);
    },
  );
});
