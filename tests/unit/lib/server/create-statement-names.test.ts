import { describe, expect, it } from "vitest";
import { createStatementNames } from "@/lib/server/create-statement-names";

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
});
