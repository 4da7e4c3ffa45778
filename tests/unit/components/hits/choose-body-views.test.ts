import { describe, expect, it } from "vitest";
import { chooseBodyViews } from "@/components/hits/choose-body-views";

const hit = (text: string | null, contentType: string | null, parts: { bodyTruncated?: boolean } = {}) => ({
  text,
  contentType,
  bodyTruncated: false,
  state: "captured" as const,
  ...parts,
});

describe("how a body is shown", () => {
  it("formats JSON without touching what it says", () => {
    const { views, pretty } = chooseBodyViews(hit('{"n":9007199254740993,"f":1.0,"n":"\\u00e9"}', "application/json"));
    expect(views[0]).toBe("pretty");
    expect(pretty).toBe('{\n  "n": 9007199254740993,\n  "f": 1.0,\n  "n": "\\u00e9"\n}');
  });

  it.each([
    ['{"a":1}', null, ["pretty", "text", "hex"]],
    ["[1]", "text/plain", ["pretty", "text", "hex"]],
    ["42", "application/problem+json", ["pretty", "text", "hex"]],
    ["42", "text/plain", ["text", "hex"]],
    ["a=1&b=2", "application/x-www-form-urlencoded", ["form", "text", "hex"]],
    ["[not json", "text/plain", ["text", "hex"]],
    [null, "application/json", ["hex"]],
  ])("shows %j of type %j as %j", (text, contentType, views) => {
    expect(chooseBodyViews(hit(text, contentType))).toMatchObject({ views, remark: null });
  });

  it("says that it does not format JSON of more than 2 MB", () => {
    const long = JSON.stringify("x".repeat(2_000_000));
    expect(chooseBodyViews(hit(long, "application/json"))).toMatchObject({
      views: ["text", "hex"],
      remark: "JSON of more than 2 MB is not formatted: it is shown as it was sent.",
    });
    expect(chooseBodyViews(hit(long, "text/plain")).remark).toBeNull();
  });

  it("says where a body that claims to be JSON stops being it, unless it was cut", () => {
    expect(chooseBodyViews(hit('{"a":', "application/json")).remark).toMatch(/line 1, column 6/);
    expect(chooseBodyViews(hit('{"a":', "application/json", { bodyTruncated: true })).remark).toBeNull();
  });
});
