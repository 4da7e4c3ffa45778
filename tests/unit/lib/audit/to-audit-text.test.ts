import fc from "fast-check";
import { expect, it } from "vitest";
import { MOST_AUDIT_TEXT, toAuditText } from "@/lib/audit/to-audit-text";

it.each([
  ["Authorization", "Authorization"],
  ["a\u0000b\nc", "a\ufffdb\ufffdc"],
  ["user\u202egnp.exe", "user\ufffdgnp.exe"],
  ["\ud83d", "\ufffd"],
  ["😀", "😀"],
  ["", ""],
])("notes %j as %j", (text, noted) => {
  expect(toAuditText(text)).toBe(noted);
});

it("notes any text short, and as a database takes it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      const noted = toAuditText(text);
      expect(noted.length).toBeLessThanOrEqual(MOST_AUDIT_TEXT);
      expect(new TextDecoder().decode(new TextEncoder().encode(noted))).toBe(noted);
      expect(noted).not.toContain("\u0000");
    }),
  );
});
