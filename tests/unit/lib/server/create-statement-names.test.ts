import { describe, expect, it } from "vitest";
import { createStatementNames } from "@/lib/server/create-statement-names";
import { UNNAMED_STATEMENT } from "@/lib/unnamed-statement";

describe("createStatementNames", () => {
  it("gives the same text the same name and different texts different names", () => {
    const nameOf = createStatementNames();
    const first = nameOf({ sql: "SELECT 1" });
    expect(first).not.toBe("");
    expect(nameOf({ sql: "SELECT 2" })).not.toBe(first);
    expect(nameOf({ sql: "SELECT 1" })).toBe(first);
  });

  it("stops naming after 300 texts and still knows the named ones", () => {
    const nameOf = createStatementNames();
    const names = new Set(Array.from({ length: 300 }, (_, index) => nameOf({ sql: `SELECT ${index}` })));
    expect(names.size).toBe(300);
    expect(names.has("")).toBe(false);
    expect(nameOf({ sql: "SELECT 300" })).toBe("");
    expect(names.has(nameOf({ sql: "SELECT 299" }))).toBe(true);
  });

  it("spends no names on statements that ask for none", () => {
    const nameOf = createStatementNames();
    for (let index = 0; index < 400; index += 1)
      expect(nameOf({ sql: `${UNNAMED_STATEMENT} SELECT ${index}` })).toBe("");
    expect(nameOf({ sql: "SELECT 1" })).not.toBe("");
  });
});
