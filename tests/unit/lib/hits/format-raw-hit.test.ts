import { describe, expect, it } from "vitest";
import { formatHitUrl } from "@/lib/hits/format-hit-url";
import { formatRawHit } from "@/lib/hits/format-raw-hit";

const hit = {
  method: "POST",
  targetPrefix: "/in/x",
  target: "/a?b=%zz",
  httpVersion: "1.1",
  headers: [
    ["Host", "h"],
    ["X-Twice", "1"],
    ["x-twice", "\xc3\xa4\xff"],
  ],
  trailers: [],
  body: Buffer.from([0, 0xff, 0x0a]),
  bodyTruncated: false,
  state: "captured",
} as const;
const chunked = { ...hit, headers: [["Transfer-Encoding", "gzip, Chunked"]], trailers: [["X-Sum", "1"]] };
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

describe("formatRawHit", () => {
  it("writes every byte as it was sent", () => {
    expect(latin1(formatRawHit(hit))).toBe(
      "POST /in/x/a?b=%zz HTTP/1.1\r\nHost: h\r\nX-Twice: 1\r\nx-twice: \xc3\xa4\xff\r\n\r\n\x00\xff\n",
    );
  });

  it("frames a chunked body as one chunk, with its trailers", () => {
    expect(latin1(formatRawHit(chunked))).toBe(
      "POST /in/x/a?b=%zz HTTP/1.1\r\nTransfer-Encoding: gzip, Chunked\r\n\r\n3\r\n\x00\xff\n\r\n0\r\nX-Sum: 1\r\n\r\n",
    );
    expect(latin1(formatRawHit({ ...chunked, body: new Uint8Array(), trailers: [] }))).toMatch(/\r\n\r\n0\r\n\r\n$/);
  });

  it.each([{ bodyTruncated: true }, { state: "malformed" as const }])("leaves the body unframed with %j", (part) => {
    expect(latin1(formatRawHit({ ...chunked, ...part })).split("\r\n\r\n")[1]).toBe("\x00\xff\n");
  });

  it("gives a request that the parser refused as it came, once", () => {
    const body = Buffer.from("GET /in/x HTTP/1.1\r\nbad field\r\n\r\n");
    expect(formatRawHit({ ...hit, state: "malformed", headers: [], body })).toEqual(body);
  });

  it("speaks HTTP/1.1 where the version is not known", () => {
    expect(latin1(formatRawHit({ ...hit, httpVersion: "" }))).toMatch(/^POST \S+ HTTP\/1\.1\r\n/);
  });

  it("asks for / where nothing was asked for", () => {
    expect(latin1(formatRawHit({ ...hit, targetPrefix: "", target: "" }))).toMatch(/^POST \/ HTTP/);
  });
});

describe("formatHitUrl", () => {
  it.each([
    ["https", "h:8443", "/in/x", "/a?b", "https://h:8443/in/x/a?b"],
    ["http", "proxy", "http://h/in/x", "/a", "http://h/in/x/a"],
    ["http", "", "/in/x", "?y", "/in/x?y"],
    ["http", "x.hooks.example", "", "/", "http://x.hooks.example/"],
  ])("of %s %j %s %s is %s", (scheme, authority, targetPrefix, target, url) => {
    expect(formatHitUrl({ scheme, authority, targetPrefix, target })).toBe(url);
  });
});
