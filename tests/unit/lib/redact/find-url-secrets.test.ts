import { describe, expect, it } from "vitest";
import { findUrlSecrets } from "@/lib/redact/find-url-secrets";

// Looks like a key of Stripe; made up, and in two pieces so that no scanner takes it for one.
const KEY = ["sk", "live", "51H8xExampleExampleExample42"].join("_");

const found = (url: string, known?: readonly string[]) =>
  findUrlSecrets(url, known).map(({ start, end, kind }) => [url.slice(start, end), kind]);

describe("the secrets in a URL", () => {
  it("are found by looks and by names, in path, query, fragment and authority", () => {
    expect(found(`/orders/${KEY}/x?page=2&token=abc-123&ref=${KEY}`)).toEqual([
      [KEY, "api key"],
      ["abc-123", "token"],
      [KEY, "api key"],
    ]);
    expect(found("https://ada:hunter2-x@hooks.example/in/a?b=c#access_token=xyz-789")).toEqual([
      ["hunter2-x", "password"],
      ["xyz-789", "token"],
    ]);
  });

  it("are found wherever else they stand, escaped too, known ones from elsewhere as well", () => {
    expect(found("/at/p%40ss-word/x?password=p%40ss-word")).toEqual([
      ["p%40ss-word", "password"],
      ["p%40ss-word", "password"],
    ]);
    expect(found("/at/p%40ss-word/x", ["p@ss-word"])).toEqual([["p%40ss-word", "token"]]);
  });

  it("are none of what is plain, and no signatures, which open nothing", () => {
    for (const url of [
      "",
      "/",
      "/orders/550e8400-e29b-41d4-a716-446655440000?page=2",
      `/a?signature=${"0f".repeat(32)}`,
    ])
      expect(found(url)).toEqual([]);
  });
});
