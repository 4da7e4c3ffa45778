import { describe, expect, it } from "vitest";
import { cutUrl } from "@/components/hits/cut-url";
import { hideUnchecked } from "@/components/hits/hide-unchecked";
import { veilTarget } from "@/components/hits/veil-target";
import { buildSharedHit } from "@/tests/unit/components/shares/build-shared-hit";

// Looks like a key of Stripe; made up, and in two pieces so that no scanner takes it for one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");

describe("the target in a row", () => {
  it("has a veil of one length in the place of each secret", () => {
    expect(veilTarget(`/orders?ref=${KEY}&page=2`)).toBe("/orders?ref=••••••&page=2");
    expect(veilTarget("/a?token=abc-1&password=a-very-long-one-of-some-sort")).toBe("/a?token=••••••&password=••••••");
  });

  it("is the same text where it holds none, again and again", () => {
    for (const target of ["", "/", "/orders?page=2", "/a?token=‹secret:6f2a›"]) {
      expect(veilTarget(target)).toBe(target);
      expect(veilTarget(target)).toBe(target);
    }
  });

  it("is looked through however long it is", () => {
    const long = `/${"a/".repeat(4_000)}?ref=`;
    expect(veilTarget(`${long}${KEY}`)).toBe(`${long}••••••`);
  });

  it("shows nothing that may be a secret before it was looked through", () => {
    expect(hideUnchecked(`/orders/${KEY}`)).not.toContain("live");
    expect(hideUnchecked("/orders/7/items?token=x")).toBe("/orders/7/items…");
    expect(hideUnchecked("/orders/550e8400-e29b-41d4-a716-446655440000")).toBe(
      "/orders/550e8400-e29b-41d4-a716-446655440000",
    );
    expect(hideUnchecked("")).toBe("");
  });
});

describe("the URL of a hit", () => {
  it("is cut into what is secret and what is not, by what else the hit holds, too", () => {
    const url = `https://hooks.example/in/a/blue-Giraffe42/x?ref=${KEY}`;
    const text = JSON.stringify({ password: "blue-Giraffe42" });
    const hit = buildSharedHit({
      url,
      target: `/blue-Giraffe42/x?ref=${KEY}`,
      contentType: "application/json",
      body: { base64: btoa(text), storedSize: text.length, text, charset: null, encoding: null },
    });
    const parts = cutUrl(hit);
    expect(parts.map((part) => part.text).join("")).toBe(url);
    expect(parts.filter(({ secret }) => secret !== null).map((part) => part.text)).toEqual(["blue-Giraffe42", KEY]);
  });
});
