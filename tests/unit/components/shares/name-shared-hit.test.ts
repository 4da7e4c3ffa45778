import { expect, it } from "vitest";
import { nameSharedHit } from "@/components/shares/name-shared-hit";

// Looks like a key of Stripe; made up, and in pieces so that no scanner takes it for one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");

it.each([
  [{ eventType: "order.paid", path: "/orders" }, "order.paid"],
  [{ eventType: null, path: "/orders" }, "POST /orders"],
  [{ eventType: null, path: "" }, "POST /"],
])("names %j", (about, name) => {
  expect(nameSharedHit({ method: "POST", ...about })).toBe(name);
});

it("veils a secret in the path", () => {
  const name = nameSharedHit({ method: "GET", path: `/hooks/${KEY}/in`, eventType: null });
  expect(name).toMatch(/^GET \/hooks\/•+\/in$/);
});
