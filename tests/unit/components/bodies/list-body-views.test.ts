import { describe, expect, it } from "vitest";
import { listBodyViews } from "@/components/bodies/list-body-views";

const body = (content: string | Uint8Array<ArrayBuffer>, contentType: string | null) => {
  const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
  return { bytes, contentType, place: { binId: "b", seq: 1, isDecoded: false, part: null } };
};
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);

describe("how a body can be shown", () => {
  it.each([
    ['{"a":1}', null, ["json", "pretty", "text", "hex"]],
    ["[1]", "text/plain", ["json", "pretty", "text", "hex"]],
    ['{"a":', "application/json", ["json", "pretty", "text", "hex"]],
    ["42", "text/plain", ["text", "hex"]],
    ['{"a":1}\n{"a":2}\n', "application/x-ndjson", ["ndjson", "text", "hex"]],
    ['{"query":"{ a }"}', "application/json", ["graphql", "json", "text", "hex"]],
    ["a=1&b=2", "application/x-www-form-urlencoded", ["form", "text", "hex"]],
    ["data: 1\n\n", "text/event-stream", ["events", "text", "hex"]],
    ["a,b\n1,2", "text/csv", ["csv", "text", "hex"]],
    ["<b>x</b>", "text/html", ["text", "preview", "hex"]],
    ["%PDF-1.7\n", "application/pdf", ["pdf", "text", "hex"]],
    ["<a><b/></a>", "application/xml", ["xml", "text", "hex"]],
    ['<?xml version="1.0"?><?xml-stylesheet href="a.css"?><svg/>', "image/svg+xml", ["xml", "text", "preview", "hex"]],
  ])("%j of type %j: %j", (text, contentType, views) => {
    expect(listBodyViews(body(text, contentType)).views).toEqual(views);
  });

  it("offers nothing that needs a text for bytes that are none", () => {
    expect(listBodyViews(body(new Uint8Array([0xff, 0x00, 0xfe]), "application/json")).views).toEqual([
      "hex",
      "protobuf",
      "msgpack",
      "cbor",
    ]);
    expect(listBodyViews(body(PNG, "text/plain")).views).toEqual(["image", "hex"]);
  });

  it("tells a long body by its start, cut through a character", () => {
    const text = `{"a":"${"ä".repeat(50_000)}"}`;
    expect(listBodyViews(body(text, "application/json")).views).toEqual(["json", "pretty", "text", "hex"]);
    expect(listBodyViews(body(text.replace("{", " {"), "application/json")).views).toContain("json");
  });

  it("shows the source of an SVG first, and draws it as a page only: it may hold scripts", () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    for (const type of ["image/svg+xml", "image/png", null]) {
      expect(listBodyViews(body(svg, type)).views).not.toContain("image");
      expect(listBodyViews(body(svg, type)).views).toEqual(["xml", "text", "preview", "hex"]);
    }
  });
});
