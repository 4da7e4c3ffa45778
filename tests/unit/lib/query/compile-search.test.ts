import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareDecimals } from "@/lib/query/compare-decimals";
import { compilePattern } from "@/lib/query/compile-pattern";
import { compileSearch } from "@/lib/query/compile-search";
import { MAX_PATTERN_TEXT } from "@/lib/query/limits";
import { parseSearch } from "@/lib/query/parse-search";
import { createSearchableHit } from "@/lib/query/searchable-hit";
import { arbitrarySearch } from "./arbitrary-search";
import { buildSearchable, compile, NOW, type SearchableParts } from "./build-searchable";

const INVOICE =
  '{"id":12345678901234567891,"amount":10.0,"tags":["new","vip"],"items":[{"sku":"a"},{"sku":"b"}],"x":{"y":null},"é":1,"dup":1,"dup":2}';

describe("what matches", () => {
  it.each<[string, SearchableParts]>([
    ["", {}],
    ["ORDERS", {}],
    ["content-type", {}],
    ["application/json", {}],
    ['"a\\":1"', {}],
    ["münchen", { target: "/M%C3%BCnchen" }],
    ["münchen", { headers: [["X-City", "M\u00c3\u00bcnchen"]] }],
    ["method:post", {}],
    ["method=POST", {}],
    ["-method=post", {}],
    ["path=/orders", {}],
    ['path=""', { target: "?x=1" }],
    ["target=/orders?x=1", {}],
    ["path:/^/ord.rs$/", {}],
    ["path:/^/ORD/i", {}],
    ["header.content-type:json", {}],
    [
      "header.x:2",
      {
        headers: [
          ["X", "1"],
          ["x", "2"],
        ],
      },
    ],
    ["header:json -header.foo:*", {}],
    ["header.x>9", { headers: [["X", "10"]] }],
    ["query.x=1 query.x:* -query.X:*", {}],
    ["query.q=é", { target: "/?q=%C3%A9" }],
    ["body:* body:1", {}],
    ["body:*", { body: null, bodySize: 3 }],
    ["-body:*", { body: "", bodySize: 0 }],
    ["body:/\\d/", {}],
    ["body.id=12345678901234567891", { body: INVOICE }],
    ["-body.id=12345678901234567890", { body: INVOICE }],
    ["body.id>12345678901234567890", { body: INVOICE }],
    ["body.amount=10 body.amount>=10 body.amount<10.01", { body: INVOICE }],
    ["body.tags=vip body.tags[1]=vip -body.tags[0]=vip", { body: INVOICE }],
    ["body.items.sku=b body.items[0].sku=a body.items[*].sku=a", { body: INVOICE }],
    ["body.*.y:* body.x.y=null -body.x.z:*", { body: INVOICE }],
    ["body.é=1 body.dup=2 body.dup=1", { body: INVOICE }],
    ["-body.a:*", { body: "{broken" }],
    ["type:JSON", {}],
    ["-provider:*", {}],
    ["provider=stripe event:invoice delivery=e1", { provider: "stripe", eventType: "invoice.paid", deliveryId: "e1" }],
    ["attempt>1 is:retry", { attempt: 2 }],
    ["-is:retry -attempt:*", {}],
    ["status:200 status=200 status:2xx status<300 -status:>=400", {}],
    ["-status:*", { answerStatus: null }],
    ["state:denied is:denied", { state: "denied" }],
    ["is:malformed", { state: "malformed" }],
    ["signature:val", { signature: "invalid" }],
    ["-signature=valid", { signature: "invalid" }],
    ["ip:192.0.2 ip=192.0.2.1", {}],
    ["size:>1kb size<1mb size=2000 size:2kb", { bodySize: 2_000 }],
    ["seq:7 seq>6 seq<=7", {}],
    ["at:>-5m at:<-30s", {}],
    ["at:2026-02-01 at:2026-02-01T11:59 at<2026-02-02 at>2026-01-31", {}],
    ["-at>2026-02-01 at>=2026-02-01 at<=2026-02-01 -at<2026-02-01", {}],
    ["at:2026-02-01T12:59+01:00", {}],
    ["at>2026-02-01T11:59:00.000000Z", { receivedAt: "2026-02-01T11:59:00.000001Z" }],
    ["is:pinned is:truncated", { pinned: true, bodyTruncated: true }],
    ["note:look note:*", { note: "Look here" }],
    ["nowhere OR orders", {}],
    ["-(nowhere OR elsewhere)", {}],
    ["note=nowhere OR method=POST status:200", {}],
  ])("%j", (text, parts) => {
    expect(compile(text).explain(buildSearchable(parts))).toEqual([]);
    expect(compile(text).matches(buildSearchable(parts))).toBe(true);
    // The negation of the same never does.
    expect(text === "" || compile(`-(${text})`).matches(buildSearchable(parts))).toBe(text === "");
  });

  it("is a Boolean algebra, with reasons exactly when it does not match", () => {
    const hit = buildSearchable({ note: "Kk1", target: "/a%41?a=b", attempt: 2, provider: "aé", pinned: true });
    fc.assert(
      fc.property(arbitrarySearch, arbitrarySearch, (left, right) => {
        const a = compile(left.text).matches(hit);
        const b = compile(right.text).matches(hit);
        const matches = (text: string) => compile(text).matches(hit);
        expect(matches(`-(${left.text})`)).toBe(!a);
        expect(matches(`(${left.text}) (${right.text})`)).toBe(a && b);
        expect(matches(`(${left.text}) OR (${right.text})`)).toBe(a || b);
        expect(compile(left.text).explain(hit).length > 0).toBe(!a);
      }),
    );
  });
});

describe("what is read", () => {
  it.each([
    ["status:200 -provider:* query.x=1 body:*", "facts"],
    ["status:200 header.x:1", "headers"],
    ["orders", "body"],
    ["body.a:1 OR status:200", "body"],
  ])("%j needs %s", (text, needs) => {
    expect(compile(text).needs).toBe(needs);
  });

  it("is read once, and only when what is cheaper has not decided", () => {
    const { facts } = buildSearchable();
    const read: string[] = [];
    const hit = createSearchableHit(facts, {
      headers: () => {
        read.push("headers");
        return [];
      },
      bodyText: () => {
        read.push("body");
        return '{"a":1}';
      },
    });
    expect(compile("body.a:1 header.x:* status:404").matches(hit)).toBe(false);
    expect(read).toEqual([]);
    expect(compile("body.a:1 body:a xyz OR body.b:*").matches(hit)).toBe(false);
    expect(new Set(read)).toEqual(new Set(["headers", "body"]));
    expect(read).toHaveLength(2);
  });
});

describe("why a hit does not match", () => {
  it.each([
    ["status:>=400 method=POST", ["status is 200, not >= 400"]],
    ["header.x-foo:*", ["header.x-foo is missing"]],
    ["body.a=2", ["body.a is 1, not = 2"]],
    ["is:pinned", ["it is not pinned"]],
    ["nowhere", ['"nowhere" is nowhere in target, headers and body']],
    ["-method=POST", ["it matches what must not match: method=POST"]],
    ["status:404 OR size>1kb", ["status is 200, not 404, and size is 7, not > 1kb"]],
  ])("%j", (text, reasons) => {
    expect(compile(text).explain(buildSearchable())).toEqual(reasons);
  });
});

describe("patterns", () => {
  it.each(["/(/", "a status:200 body:/(?=x)/", "/a{2000}/", "/(a{30}){100}/", "/(a)\\1/"])(
    "refuses %s at its place",
    (text) => {
      const parsed = parseSearch(text);
      const compiled = parsed.ok ? compileSearch(parsed.node, { now: NOW, compilePattern }) : null;
      const position = text.includes("body") ? text.indexOf("body") : 0;
      expect(compiled).toMatchObject({ ok: false, mistake: { position, length: text.length - position } });
    },
  );

  it("look at the start of a long text", () => {
    const body = `${"a".repeat(MAX_PATTERN_TEXT - 1)}bc`;
    expect(compile("/ab/").matches(buildSearchable({ body }))).toBe(true);
    expect(compile("/abc/").matches(buildSearchable({ body }))).toBe(false);
  });
});

describe("compareDecimals", () => {
  it.each([
    ["10", "10.0", 0],
    ["1e3", "1000", 0],
    ["-0", "0.00", 0],
    ["0.1", "0.10000000000000000001", -1],
    ["12345678901234567891", "12345678901234567890", 1],
    ["-2", "-10", 1],
    ["-1e-400", "0", -1],
    ["9e999999999", "1e999999998", 1],
    ["a", "1", null],
    ["", "0", null],
  ])("orders %s and %s", (left, right, order) => {
    const found = compareDecimals(left, right);
    expect(found === null ? null : Math.sign(found)).toBe(order);
  });

  it("agrees with numbers where those are exact", () => {
    const decimal = fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: 0, max: 3 }));
    fc.assert(
      fc.property(decimal, decimal, ([a, i], [b, j]) => {
        const order = compareDecimals((a / 10 ** i).toFixed(i), (b / 10 ** j).toFixed(j));
        expect(Math.sign(order ?? Number.NaN)).toBe(Math.sign(a * 10 ** (3 - i) - b * 10 ** (3 - j)));
      }),
    );
  });
});
