import { describe, expect, it } from "vitest";
import { flattenChanges } from "@/components/diff/flat-change";
import { findIgnoreTarget, withIgnored, withoutIgnored } from "@/components/diff/ignore-target";
import type { DiffMessage } from "@/lib/diff/diff-message";
import { diffMessages } from "@/lib/diff/diff-messages";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import type { RawHeaders } from "@/lib/http/raw-headers";

const encoder = new TextEncoder();

function message(body: string, contentType: string, headers: RawHeaders = [], target = "/"): DiffMessage {
  return { method: "POST", target, headers: [["Content-Type", contentType], ...headers], body: encoder.encode(body) };
}

const form = "application/x-www-form-urlencoded";
const pairs: ReadonlyArray<
  readonly [what: string, left: DiffMessage, right: DiffMessage, targets: readonly unknown[]]
> = [
  [
    "a path in JSON, for every element",
    message('{"items":[{"id":1,"at":"x"},{"id":2}]}', "application/json"),
    message('{"items":[{"id":1,"at":"y"},{"id":2}]}', "application/json"),
    [{ kind: "path", value: "$.items[*].at" }],
  ],
  [
    "a header, for each of its parts",
    message("", "text/plain", [
      ["X-Sig", "a"],
      ["Stripe-Signature", "t=1,v1=a"],
    ]),
    message("", "text/plain", [
      ["x-sig", "b"],
      ["Stripe-Signature", "t=2,v1=a"],
    ]),
    [
      { kind: "header", value: "x-sig" },
      { kind: "header", value: "stripe-signature" },
    ],
  ],
  [
    "a parameter, however it is called",
    message("", "text/plain", [], "/?a[0]=1&b=1&b=2"),
    message("", "text/plain", [], "/?a[0]=2&b=1&b=3"),
    [
      { kind: "path", value: "$['a[0]']" },
      { kind: "path", value: "$.b" },
    ],
  ],
  ["a field of a form", message("x.y=1", form), message("x.y=2", form), [{ kind: "path", value: "$['x.y']" }]],
  [
    "a field that is called like a path",
    message("a+/b=1", form),
    message("a+/b=2", form),
    [{ kind: "path", value: "$['a /b']" }],
  ],
  [
    "an element or an attribute in XML, whatever its prefix",
    message('<s:o xmlns:s="u"><s:t c="1">1</s:t><i>a</i><i>b</i></s:o>', "application/xml"),
    message('<s:o xmlns:s="u"><s:t c="2">2</s:t><i>a</i><i>c</i></s:o>', "application/xml"),
    [
      { kind: "path", value: "$.o.t['@c']" },
      { kind: "path", value: "$.o.t" },
      { kind: "path", value: "$.o.i" },
    ],
  ],
  [
    "a path within a part",
    message(
      '--b\r\nContent-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n{"k":1}\r\n--b--',
      "multipart/form-data; boundary=b",
    ),
    message(
      '--b\r\nContent-Disposition: form-data; name="f"\r\nContent-Type: application/json\r\n\r\n{"k":2}\r\n--b--',
      "multipart/form-data; boundary=b",
    ),
    [{ kind: "path", value: "$.k" }],
  ],
  ["no line of a text", message("a\nb", "text/plain"), message("a\nc", "text/plain"), [null]],
  ["no body as a whole", message("1", "application/json"), message("2", "application/json"), [null]],
];

describe("what to ignore so that a change is noise from now on", () => {
  it.each(pairs)("is %s", (_, left, right, targets) => {
    const real = flattenChanges(diffMessages(left, right)).filter(({ change }) => !/^content-length/.test(change.path));
    expect(real.map((entry) => findIgnoreTarget(entry, left, right))).toEqual(targets);
  });

  it.each(pairs.filter(([, , , targets]) => targets[0] !== null))("makes noise of it: %s", (_, left, right) => {
    const settings = flattenChanges(diffMessages(left, right)).reduce((held: DiffSettings, entry) => {
      const target = findIgnoreTarget(entry, left, right);
      return target === null ? held : withIgnored(held, target);
    }, {});
    const after = flattenChanges(diffMessages(left, right, settings));
    expect(after.map(({ change }) => change.noiseKind)).toEqual(after.map(() => "ignored"));
  });
});

describe("ignoring no longer", () => {
  it("takes away all that covers it, and nothing else", () => {
    const settings = { ignorePaths: ["$.a", "$.a[*].b", "$..b", "$.c"], ignoreHeaders: ["x-*", "X-Sig", "date"] };
    expect(withoutIgnored(settings, { kind: "path", value: "$.a[*].b" }).ignorePaths).toEqual(["$.c"]);
    expect(withoutIgnored(settings, { kind: "header", value: "x-sig" }).ignoreHeaders).toEqual(["date"]);
  });

  it("undoes what was ignored", () => {
    const target = { kind: "path", value: "$.a" } as const;
    expect(withoutIgnored(withIgnored({ ignorePaths: ["$.b"] }, target), target).ignorePaths).toEqual(["$.b"]);
    expect(withIgnored(withIgnored({}, target), target).ignorePaths).toEqual(["$.a"]);
  });
});
