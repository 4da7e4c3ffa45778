import { describe, expect, it } from "vitest";
import { findSlugProblem, tidySlug } from "@/components/bins/slug-form";

describe("tidySlug", () => {
  it.each([
    ["Orders", "orders"],
    ["my  orders", "my-orders"],
    ["a_b", "a_b"],
  ])("makes %j %j", (typed, slug) => {
    expect(tidySlug(typed)).toBe(slug);
  });
});

describe("findSlugProblem", () => {
  it.each(["", "orders", "a", "orders-2", "0"])("finds nothing wrong with %j", (slug) => {
    expect(findSlugProblem(slug)).toBeNull();
  });
  it.each(["-a", "a-", "a_b", "www", "xn--a", "ü", "a".repeat(64)])("finds something wrong with %j", (slug) => {
    expect(findSlugProblem(slug)).toMatch(/^The name .+\.$/);
  });
});
