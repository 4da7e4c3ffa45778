import { describe, expect, it } from "vitest";
import { buildMessage, nameOf, redact } from "./redact";

const written = (secret: string) => `%E2%80%B9secret:${nameOf(secret)}%E2%80%BA`;

describe("secrets in URLs", () => {
  it.each([
    ["a=1&token=x%20y&b=%41+c", `a=1&token=${written("x y")}&b=%41+c`],
    ["key=abc&&user[password]=h+2", `key=${written("abc")}&&user[password]=${written("h 2")}`],
    ["X-Amz-Signature=ab12&X-Amz-Date=2026", `X-Amz-Signature=${written("ab12")}&X-Amz-Date=2026`],
    ["sort=key&page=2&next_page_token=abc", "sort=key&page=2&next_page_token=abc"],
    [
      "id=1700000000123&uuid=5f0c8b1e-7b57-4c8b-9d26-0d7f1b3a9f11",
      "id=1700000000123&uuid=5f0c8b1e-7b57-4c8b-9d26-0d7f1b3a9f11",
    ],
  ])("%s", (query, expected) => {
    const target = `/hook?${query}`;
    const redacted = redact(buildMessage({ url: `https://x.test/in/abc${target}`, target, query }));
    expect(redacted.query).toBe(expected);
    expect(redacted.target).toBe(`/hook?${expected}`);
    expect(redacted.url).toBe(`https://x.test/in/abc/hook?${expected}`);
  });

  it("redacts the password of an authority, and a token in the path", () => {
    const url = "https://bob:p%40ssword@x.test/bot123456789:AAabcdefghijklmnopqrstuvwxyz0123456/send";
    expect(redact(buildMessage({ url })).url).toBe(
      `https://bob:${written("p@ssword")}@x.test/bot${written("123456789:AAabcdefghijklmnopqrstuvwxyz0123456")}/send`,
    );
  });
});
