import { describe, expect, it } from "vitest";
import { parseCheckTime } from "@/components/signature-tool/check-time";
import { partLabel, readSecret, secretPartsOf, WHOLE } from "@/components/signature-tool/secret-parts";
import { checkToolForm, EMPTY_FORM } from "@/components/signature-tool/tool-form";

describe("a time to check at", () => {
  it.each([
    ["1735689600", 1735689600],
    [" 1735689600.25 ", 1735689600.25],
    ["1735689600123", 1735689600.123],
    ["2025-01-01T00:00:00Z", 1735689600],
    ["2025-01-01T01:00:00+01:00", 1735689600],
    ["", null],
    ["yesterday", null],
    ["-5", null],
    ["1969-01-01T00:00:00Z", null],
    ["2025-13-01T00:00:00Z", null],
  ])("%s", (text, seconds) => {
    expect(parseCheckTime(text)).toBe(seconds);
  });
});

describe("a secret", () => {
  it("is one text, as it was typed", () => {
    expect(secretPartsOf(null)).toEqual([WHOLE]);
    expect(secretPartsOf("stripe")).toEqual([WHOLE]);
    expect(readSecret({ [WHOLE]: "whsec_a ", public_key: "left over" }, [WHOLE])).toBe("whsec_a ");
    expect(readSecret({}, [WHOLE])).toBeNull();
  });

  it("has parts where a provider gives several, and lacks none", () => {
    const parts = secretPartsOf("paypal");
    expect(parts.map(partLabel)).toEqual(["Webhook id", "Certificate"]);
    expect(readSecret({ webhook_id: "1" }, parts)).toBeNull();
    expect(readSecret({ webhook_id: "1", certificate: "c", secret: "s" }, parts)).toEqual({
      webhook_id: "1",
      certificate: "c",
    });
  });
});

it("says what is missing", () => {
  const parts = [WHOLE];
  expect(checkToolForm(EMPTY_FORM, { hasRequest: false, parts })).toEqual({
    request: "Paste a request first",
    secret: "The secret is missing",
  });
  const filled = { ...EMPTY_FORM, secret: { [WHOLE]: "s" } };
  const wrongTime = { ...filled, time: { kind: "other", text: "noon" } as const };
  expect(Object.keys(checkToolForm(wrongTime, { hasRequest: true, parts }))).toEqual(["time"]);
  expect(checkToolForm(filled, { hasRequest: true, parts })).toEqual({});
});
