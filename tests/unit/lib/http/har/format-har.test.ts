import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatHar } from "@/lib/http/har/format-har";
import { harEntry } from "@/lib/http/har/har-entry";
import { buildHarHit } from "./build-har-hit";

describe("formatHar", () => {
  it("has what HAR 1.2 requires", () => {
    const { log } = JSON.parse(formatHar([buildHarHit(), buildHarHit({ seq: 8 })]));
    expect(log).toMatchObject({ version: "1.2", creator: { name: "Hookscope", version: expect.any(String) } });
    expect(log.entries.map((entry: { _hookscope: { seq: number } }) => entry._hookscope.seq)).toEqual([7, 8]);
    expect(log.entries[0]).toEqual({
      startedDateTime: "2026-01-02T03:04:05.678901Z",
      time: 1.5,
      request: {
        method: "POST",
        url: "http://h/in/x/a?b=1",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: [
          { name: "Host", value: "h" },
          { name: "Content-Type", value: "application/json" },
        ],
        queryString: [{ name: "b", value: "1" }],
        postData: { mimeType: "application/json", params: [], text: '{"a":1}' },
        headersSize: -1,
        bodySize: 7,
      },
      response: {
        status: 200,
        statusText: "",
        httpVersion: "HTTP/1.1",
        cookies: [],
        headers: [],
        content: { size: 0, mimeType: "x-unknown" },
        redirectURL: "",
        headersSize: -1,
        bodySize: -1,
      },
      cache: {},
      timings: { send: 1.5, wait: 0, receive: 0 },
      _hookscope: expect.objectContaining({ seq: 7, target: "/a?b=1", remoteAddress: "192.0.2.1" }),
    });
  });

  it("is whole without entries", () => {
    expect(JSON.parse(formatHar([])).log.entries).toEqual([]);
  });
});

describe("harEntry", () => {
  it("keeps every body: text as text, other bytes as base64", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string({ unit: "binary" }).map((text) => new TextEncoder().encode(text)),
        ),
        (bytes) => {
          const { postData } = JSON.parse(JSON.stringify(harEntry(buildHarHit({ bytes })))).request;
          const encoding = postData?.encoding === "base64" ? "base64" : "utf8";
          expect(Buffer.from(postData?.text ?? "", encoding)).toEqual(Buffer.from(bytes));
        },
      ),
    );
  });

  it("shows texts as people read them and keeps them exact beside", () => {
    const headers = [
      ["X-A", "caf\xc3\xa9"],
      ["X-B", "\xff"],
      ["Cookie", "a=1; b=2; c"],
    ] as const;
    const { request, _hookscope } = harEntry(buildHarHit({ headers, url: "http://h/\xe4" }));
    expect(request.headers.map(({ value }) => value)).toEqual(["café", "\xff", "a=1; b=2; c"]);
    expect(request.url).toBe("http://h/%E4");
    expect(request.cookies).toEqual([
      { name: "a", value: "1" },
      { name: "b", value: "2" },
    ]);
    expect(_hookscope.headers).toEqual(headers);
  });

  it("lists the fields of a form, says what was cut, and carries the note", () => {
    const form = { contentType: "application/x-www-form-urlencoded", bytes: new TextEncoder().encode("a=1&a=%32") };
    const entry = harEntry(buildHarHit({ ...form, bodyTruncated: true, note: "look" }));
    expect(entry.request.postData).toMatchObject({
      params: [
        { name: "a", value: "1" },
        { name: "a", value: "2" },
      ],
      comment: expect.stringContaining("start"),
    });
    expect(entry.comment).toBe("look");
  });
});
