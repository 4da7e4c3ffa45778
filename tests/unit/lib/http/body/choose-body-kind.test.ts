import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseBodyKind } from "@/lib/http/body/choose-body-kind";

const utf8 = new TextEncoder();
const bytesOf = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

describe("chooseBodyKind", () => {
  it.each([
    ["", null, "empty", "there is no body"],
    ['{"a":1}', "application/json", "json", "content-type says application/json"],
    ['{"a":1}', "Application/Vnd.api+JSON; charset=utf-8", "json", "content-type says application/vnd.api+json"],
    ['{"a":1}', "text/plain", "json", "it looks like JSON, though content-type says text/plain"],
    [
      '{"a":1}',
      "application/x-www-form-urlencoded",
      "json",
      "it looks like JSON, though content-type says application/x-www-form-urlencoded",
    ],
    ['{"a":1}', "text/xml", "json", "it looks like JSON, though content-type says text/xml"],
    [" \n[1, 2]", null, "json", "it looks like JSON; there is no content-type"],
    ['{"a":1}', "not a type", "json", "it looks like JSON; there is no content-type"],
    ['{"a":', "application/json", "json", "content-type says application/json"],
    ['{"a":', null, "text", "it looks like text; there is no content-type"],
    ["{{ name }}", "text/plain", "text", "content-type says text/plain"],
    [
      "[section]\na=1",
      "application/octet-stream",
      "text",
      "it looks like text, content-type says application/octet-stream",
    ],
    ["12", "application/json", "json", "content-type says application/json"],
    [
      '{"a":1}\n{"a":2}\n',
      "application/json",
      "ndjson",
      "it looks like JSON lines, though content-type says application/json",
    ],
    ['{"a":1}\nnonsense', "application/x-ndjson", "ndjson", "content-type says application/x-ndjson"],
    ['\u001e{"a":1}\n', null, "ndjson", "it looks like JSON lines; there is no content-type"],
    [
      '{"query":"query { a }"}',
      "application/json",
      "graphql",
      "content-type says application/json, and it has a GraphQL query",
    ],
    [
      '{"operationName":"A","query":"\\n  mutation A { a }"}',
      "application/json",
      "graphql",
      "content-type says application/json, and it has a GraphQL query",
    ],
    [
      '[{"query":"{ a }"}]',
      "application/json",
      "graphql",
      "content-type says application/json, and it has a GraphQL query",
    ],
    ['{"log":{"query":"query { a }"}}', "application/json", "json", "content-type says application/json"],
    ['{"query":"shoes"}', "application/json", "json", "content-type says application/json"],
    ["{ a }", "application/graphql", "graphql", "content-type says application/graphql"],
    ["<?xml version='1.0'?><a/>", "application/soap+xml", "xml", "content-type says application/soap+xml"],
    ["<a b='c'>d</a>", null, "xml", "it looks like XML; there is no content-type"],
    ["<!DOCTYPE html><p>", "application/json", "html", "it looks like HTML, though content-type says application/json"],
    ["<p>", "text/plain", "text", "content-type says text/plain"],
    ["a=1&b=%20", "application/json", "form", "it looks like a form, though content-type says application/json"],
    ["a[b]=1&c=", null, "form", "it looks like a form; there is no content-type"],
    ["a = 1", null, "text", "it looks like text; there is no content-type"],
    ["data: a\n\n", null, "sse", "it looks like server-sent events; there is no content-type"],
    [
      "--x\r\nContent-Disposition: form-data\r\n\r\n",
      null,
      "multipart",
      "it looks like multipart; there is no content-type",
    ],
    ["--x\r\n", "multipart/form-data; boundary=x", "multipart", "content-type says multipart/form-data"],
    ["a,b\n1,2", "text/csv", "csv", "content-type says text/csv"],
    ["a\0b", "text/plain", "binary", "it looks like binary data, though content-type says text/plain"],
    ["%PDF-1.7\n", "application/octet-stream", "pdf", "it looks like PDF, content-type says application/octet-stream"],
    ["hello", "application/pdf", "text", "it looks like text, though content-type says application/pdf"],
    ["\xd9\xd9\xf7\x01", null, "cbor", "it looks like CBOR; there is no content-type"],
    ["\x08\x96\x01", "application/grpc+proto", "protobuf", "content-type says application/grpc+proto"],
    ["\x81\xa1a\x01", "application/msgpack", "msgpack", "content-type says application/msgpack"],
  ])("%j with %s is %s", (body, contentType, kind, reason) => {
    expect(chooseBodyKind(bytesOf(body), contentType)).toEqual({ kind, reason, image: null });
  });

  it.each([
    ["\x89PNG\r\n\x1a\n\0", "image/png", "png"],
    ["\x89PNG\r\n\x1a\n\0", "text/plain", "png"],
    ["\xff\xd8\xff\xe0", "image/png", "jpeg"],
    ["GIF89a", null, "gif"],
    ["RIFF\x10\0\0\0WEBPVP8 ", null, "webp"],
    ["\0\0\0\x1cftypavif", null, "avif"],
    [`BM${"\0".repeat(12)}\x28\0\0\0`, null, "bmp"],
    ["\0\0\x01\0\x01\0\x10\x10\0\0", "image/x-icon", "ico"],
    ["<svg xmlns='x'><script/></svg>", "image/svg+xml", "svg"],
    ["<?xml version='1.0'?>\n<!-- made by -->\n<svg>", "application/octet-stream", "svg"],
  ])("%j with %s is an image", (body, contentType, image) => {
    expect(chooseBodyKind(bytesOf(body), contentType)).toMatchObject({ kind: "image", image });
  });

  it.each([["not an image"], ["BMW and others"], ["\0\0\x01\0\x01\0\x10\x10"]])(
    "%j is no image, whatever its type",
    (body) => {
      expect(chooseBodyKind(bytesOf(body), "image/png").kind).not.toBe("image");
    },
  );

  it("sees through the cut of its head", () => {
    const json = utf8.encode(`{"a":"${"ä".repeat(100_000)}"}`);
    for (let shift = 0; shift < 3; shift += 1) {
      expect(chooseBodyKind(utf8.encode(" ".repeat(shift) + new TextDecoder().decode(json)), null).kind).toBe("json");
    }
    const list = utf8.encode(`[${'true,123,null,"\\u00e4",'.repeat(5000)}1]`);
    expect(chooseBodyKind(list, "text/plain").kind).toBe("json");
    expect(chooseBodyKind(utf8.encode(`a=${"b".repeat(50_000)}`), null).kind).toBe("form");
  });

  it("never throws", () => {
    const types = fc.constantFrom(null, "application/json", "image/png", "text/plain; charset=utf-16le", "a/b", "");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.string().map((text) => utf8.encode(text)),
        ),
        types,
        (bytes, type) => {
          expect(chooseBodyKind(bytes, type).reason).not.toBe("");
        },
      ),
    );
  });
});
