import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editFields } from "@/lib/http/forward/edit-fields";
import { forwardFields } from "@/lib/http/forward/forwarded-fields";
import { defaultPathRule, targetPath } from "@/lib/http/forward/target-path";

const sorted = (texts: readonly string[]) => texts.toSorted((left, right) => (left < right ? -1 : 1));
const PLACE = { method: "POST", host: "target.example", bodySize: 5 };

describe("fields that are sent again", () => {
  it("stay as they were, in order, but for those of the connection and the place", () => {
    const { headers, changes } = forwardFields(
      [
        ["x-First", "1"],
        ["hOST", "bin.example"],
        ["Transfer-Encoding", "chunked"],
        ["Connection", "keep-alive, X-Hop"],
        ["X-Hop", "mine"],
        ["Keep-Alive", "timeout=5"],
        ["x-first", "2"],
        ["TE", "trailers"],
        ["Expect", "100-continue"],
        ["Content-Encoding", "gzip"],
      ],
      PLACE,
    );
    expect(headers).toEqual([
      ["x-First", "1"],
      ["hOST", "target.example"],
      ["Connection", "close"],
      ["x-first", "2"],
      ["Content-Encoding", "gzip"],
      ["Content-Length", "5"],
    ]);
    expect(changes.map(({ name, to }) => [name, to])).toEqual([
      ["hOST", "target.example"],
      ["Transfer-Encoding", null],
      ["Connection", "close"],
      ["X-Hop", null],
      ["Keep-Alive", null],
      ["TE", null],
      ["Expect", null],
      ["Content-Length", "5"],
    ]);
  });

  it("get the fields that a request cannot do without", () => {
    expect(forwardFields([], { method: "GET", host: "h", bodySize: 0 }).headers).toEqual([
      ["Host", "h"],
      ["Connection", "close"],
    ]);
    expect(forwardFields([], { method: "POST", host: "h", bodySize: 0 }).headers).toEqual([
      ["Host", "h"],
      ["Content-Length", "0"],
      ["Connection", "close"],
    ]);
  });

  it("name host, length and connection once", () => {
    const twice = ["Host", "Content-Length", "Connection"].flatMap((name) => [
      [name, "1"] as const,
      [name.toLowerCase(), "2"] as const,
    ]);
    expect(forwardFields(twice, PLACE).headers.map(([name]) => name)).toEqual(["Host", "Content-Length", "Connection"]);
  });

  it("do not lose their content type to a sender that names it in Connection", () => {
    const { headers } = forwardFields(
      [
        ["Connection", "content-type, host"],
        ["Content-Type", "text/plain"],
      ],
      PLACE,
    );
    expect(headers).toContainEqual(["Content-Type", "text/plain"]);
  });

  it("differ from what was received by the listed changes alone (property)", () => {
    const name = fc.constantFrom("Host", "content-length", "X-A", "x-a", "Connection", "TE", "Upgrade", "Expect", "b");
    fc.assert(
      fc.property(
        fc.array(fc.tuple(name, fc.constantFrom("1", "x-a", "close", "5"))),
        fc.nat(9),
        (received, bodySize) => {
          const { headers, changes } = forwardFields(received, { method: "POST", host: "h", bodySize });
          const undone = [...headers.map(([field, value]) => `${field}:${value}`)];
          for (const { name: field, to } of changes) {
            if (to !== null) undone.splice(undone.indexOf(`${field}:${to}`), 1);
          }
          const kept = received.map(([field, value]) => `${field}:${value}`);
          for (const { name: field, from } of changes) {
            if (from !== null) kept.splice(kept.indexOf(`${field}:${from}`), 1);
          }
          expect(sorted(undone)).toEqual(sorted(kept));
          const lower = headers.map(([field]) => field.toLowerCase());
          for (const field of ["host", "content-length", "connection"]) {
            expect(lower.filter((one) => one === field)).toHaveLength(1);
          }
        },
      ),
    );
  });
});

describe("edits of fields", () => {
  it("replace where the first stood, keep several values, add at the end, remove by any spelling", () => {
    const edited = editFields(
      [
        ["A", "1"],
        ["b", "2"],
        ["a", "3"],
        ["C", "4"],
      ],
      {
        set: [
          ["a", "x"],
          ["A", "y"],
          ["New", "z"],
        ],
        remove: ["c", "absent"],
      },
    );
    expect(edited).toEqual([
      ["a", "x"],
      ["A", "y"],
      ["b", "2"],
      ["New", "z"],
    ]);
  });
});

describe("the path at the target", () => {
  it.each([
    ["http://h/", "/orders/7?x=1", "keep", "/orders/7?x=1"],
    ["http://h/hook", "/orders/7", "keep", "/hook/orders/7"],
    ["http://h/hook/", "/orders/7", "keep", "/hook/orders/7"],
    ["http://h/hook?a=1", "/b?c=2&&=", "keep", "/hook/b?a=1&c=2&&="],
    ["http://h/hook", "?c=2", "keep", "/hook?c=2"],
    ["http://h/hook", "", "keep", "/hook"],
    ["http://h/hook", "?", "keep", "/hook?"],
    ["http://h/", "//a/../%zz", "keep", "//a/../%zz"],
    ["http://h/hook?a=1", "/b?c=2", "drop", "/hook?a=1"],
  ] as const)("%s and %s, %s: %s", (url, captured, rule, path) => {
    expect(targetPath(new URL(url), captured, rule)).toBe(path);
  });

  it("follows a target that is only an origin, and no other", () => {
    expect(defaultPathRule(new URL("http://h"))).toBe("keep");
    expect(defaultPathRule(new URL("http://h/hook"))).toBe("drop");
    expect(defaultPathRule(new URL("http://h/?a=1"))).toBe("drop");
  });
});
