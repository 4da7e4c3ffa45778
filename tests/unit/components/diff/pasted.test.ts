import { describe, expect, it } from "vitest";
import { type PastedKind, readPasted } from "@/components/diff/pasted";
import { toPastedSides } from "@/components/diff/pasted-side";
import { diffMessages } from "@/lib/diff/diff-messages";

const encoder = new TextEncoder();
const read = (text: string, kind: PastedKind = "auto") => readPasted(encoder.encode(text), kind, "/in/abc");

describe("what is pasted", () => {
  it("is a request when it looks like one, its target like that of a hit", () => {
    expect(read("curl https://x.example/in/abc/orders?a=1 -d x=1")).toMatchObject({
      ok: true,
      pasted: { is: "request", format: "curl", message: { method: "POST", target: "/orders?a=1" } },
    });
    expect(read("PUT /other HTTP/1.1\nHost: x.example\nX-A: 1\n\nhello")).toMatchObject({
      pasted: { is: "request", format: "http", message: { method: "PUT", target: "/other" } },
    });
    expect(read("GET /in/abcd HTTP/1.1\nHost: x.example\n\n")).toMatchObject({
      pasted: { message: { target: "/in/abcd" } },
    });
  });

  it.each(['{"id":1}', "[1]", "<a/>", "hello", "POST is a word", '{"method":"POST","target":"/x"}'])(
    "is a body otherwise: %s",
    (text) => expect(read(text)).toEqual({ ok: true, pasted: { is: "body", body: encoder.encode(text) } }),
  );

  it("is what it is said to be", () => {
    expect(read("curl https://x.example/", "body")).toMatchObject({ pasted: { is: "body" } });
    expect(read("hello", "request")).toEqual({
      ok: false,
      reason: "At line 1: expected a request line like `POST /path HTTP/1.1`.",
    });
    expect(read("curl --upload-file x https://x.example/")).toMatchObject({ ok: false });
  });
});

describe("what is pasted beside a hit", () => {
  const hit = {
    title: "Hit 1",
    seq: 1,
    name: "hit 1",
    at: 0,
    problem: null,
    message: {
      method: "POST",
      target: "/a",
      headers: [
        ["Content-Type", "application/json"],
        ["X-A", "1"],
      ] as const,
      body: encoder.encode('{"a":1}'),
    },
  };

  it("is compared by its body alone, where it is one, in the way of the hit", () => {
    const sides = toPastedSides({ is: "body", body: encoder.encode('{"a":"1"}') }, hit);
    const diff = diffMessages(sides.hit.message, sides.pasted.message);
    expect([...diff.request, ...diff.headers]).toEqual([]);
    expect(diff.body.changes).toMatchObject([{ path: "$.a", op: "type" }]);
  });

  it("is compared as a whole, where it is a request", () => {
    const read = readPasted(encoder.encode("GET /b HTTP/1.1\nX-A: 2\n\n"), "auto", "/in/abc");
    if (!read.ok) throw new Error(read.reason);
    const sides = toPastedSides(read.pasted, hit);
    expect(sides.hit).toBe(hit);
    const diff = diffMessages(sides.hit.message, sides.pasted.message);
    expect(diff.request.map(({ path }) => path)).toContain("method");
    expect(diff.headers.map(({ path }) => path)).toContain("x-a");
  });
});
