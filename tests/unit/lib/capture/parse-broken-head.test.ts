import { describe, expect, it } from "vitest";
import { parseBrokenHead } from "@/lib/capture/node-door/parse-broken-head";

const parse = (text: string, hasEarlier = false, failedAt = text.length) =>
  parseBrokenHead(Buffer.from(text, "latin1"), failedAt, hasEarlier, "in.test");

describe("parseBrokenHead", () => {
  it.each([
    ["GET /in/abc/\xe9 x HTTP/1.1\r\nHost: h\r\n\r\n", "GET", "abc", "/\xe9 x", "1.1", "h"],
    ["brew /in/abc\n", "brew", "abc", "", "", ""],
    ["\r\nGET /in/abc HTTP/3.9\r\n", "GET", "abc", "", "3.9", ""],
    ["GET /x\x01 HTTP/1.1\r\nhost: ABC.in.test\r\n", "GET", "abc", "/x\x01", "1.1", "ABC.in.test"],
  ])("reads %j", (text, method, slug, target, httpVersion, host) => {
    expect(parse(text)).toMatchObject({ method, httpVersion, host, target: { slug, target } });
  });

  it.each(["", "garbage", "GET", "GET / HTTP/1.1\r\n\r\n", "\x16\x03\x01\0", "POST /api/bins HTTP/1.1\r\n"])(
    "finds no capture in %j",
    (text) => {
      expect(parse(text)).toBeNull();
    },
  );

  it("begins after the requests before it in the same packet", () => {
    const good = "GET /in/abc/good HTTP/1.1\r\n\r\n";
    expect(parse(`${good}B\xe9 /in/abc/bad HTTP/1.1\r\n\r\n`, true, good.length + 1)).toMatchObject({
      target: { target: "/bad" },
    });
    expect(parse("B\xe9 /in/abc/bad HTTP/1.1\r\n", true, 1)).toBeNull();
  });
});
