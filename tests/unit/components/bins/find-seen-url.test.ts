import { describe, expect, it } from "vitest";
import { findSeenUrl } from "@/components/bins/find-seen-url";

const CAPTURE = "http://localhost:3000/in/abc";

describe("the public URL seen in a hit", () => {
  it.each([
    ["http://otter.example.com/in/abc/x?y=1", [["X-Forwarded-Proto", "https"]], "https://otter.example.com/in/abc"],
    ["http://otter.example.com/in/abc", [], "http://otter.example.com/in/abc"],
    ["http://localhost:3000/in/abc", [], null],
    ["http://127.0.0.1:3000/in/abc/x", [], null],
    ["http://[::1]:3000/in/abc", [], null],
    ["http://otter.example.com/in/abcdef", [], null],
    ["http://otter.example.com/elsewhere", [], null],
    ["http:///in/abc", [], null],
    ["no url", [], null],
  ] as const)("of %s is found", (url, headers, seen) => {
    expect(findSeenUrl({ url, headers }, CAPTURE)).toBe(seen);
  });
});
