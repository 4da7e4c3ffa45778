import { describe, expect, it } from "vitest";
import { readableField, readableFields, readableUrl } from "@/lib/redact/token/readable-tokens";

const BYTES = "\u00e2\u0080\u00b9secret:6f2a\u00e2\u0080\u00ba";
const ENCODED = "%E2%80%B9secret:6f2a%E2%80%BA";

describe("tokens to be read", () => {
  it("are the same in URLs as in bodies, and all else stays", () => {
    expect(readableUrl(`https://a.example/${ENCODED}?t=${ENCODED}&u=%E2%80%B9secret:no%E2%80%BA`)).toBe(
      "https://a.example/‹secret:6f2a›?t=‹secret:6f2a›&u=%E2%80%B9secret:no%E2%80%BA",
    );
  });

  it("are the same in fields", () => {
    expect(readableField(`Bearer ${BYTES}`)).toBe("Bearer ‹secret:6f2a›");
    expect(readableField("caf\u00e9 \u00e2\u0080\u00b9")).toBe("caf\u00e9 \u00e2\u0080\u00b9");
    expect(readableFields([["X-Sum", BYTES]])).toEqual([["X-Sum", "‹secret:6f2a›"]]);
  });
});
