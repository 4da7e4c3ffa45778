import { METHODS } from "node:http";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { BODY_LIMIT } from "./open-door";
import type { SentRequest } from "./sent-request";

const HOST = ["Host", "a"] as const;
const OBS_TEXT = String.fromCharCode(...Array.from({ length: 128 }, (_, n) => n + 128));
const ANY_BYTES = Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 7 + (n >> 8)) & 0xff));

const get = (...headers: RawHeaders): SentRequest => ({ headers: [HOST, ...headers] });
const at = (target: string): SentRequest => ({ target, headers: [HOST] });
const post = (body: string | Buffer, ...headers: RawHeaders): SentRequest => ({
  method: "POST",
  headers: [HOST, ...headers, ["Content-Length", String(body.length)]],
  body,
});
const chunked = (body: string, ...headers: RawHeaders): SentRequest => ({
  method: "POST",
  headers: [HOST, ...headers, ["Transfer-Encoding", "chunked"]],
  body,
  chunkSize: 3,
});
const broken = (sent: SentRequest): SentRequest => ({ ...sent, isBroken: true });
const numbered = (count: number): RawHeaders => Array.from({ length: count }, (_, n) => [`X-${n}`, `${n}`] as const);

const FIELDS: Record<string, SentRequest> = {
  "header order, case and duplicates": {
    headers: [
      ["hOsT", "example.test"],
      ["X-Dup", "1"],
      ["accept", "*/*"],
      ["x-dup", "2"],
      ["Set-Cookie", "a=1"],
      ["X-DUP", "1"],
      ["Set-Cookie", "b=2"],
      ["Cookie", "c=3"],
      ["Cookie", "d=4"],
      ["User-Agent", ""],
      ["Content-Type", "text/plain;charset=UTF-8"],
    ],
  },
  "header bytes beyond ASCII, and the whitespace in values, not around them": get(["X-Bytes", `\t  ${OBS_TEXT}\tq \t`]),
  "empty values among equal fields": get(["X-A", ""], ["x-a", "1"], ["X-A", ""]),
  "several of what should be one": get(
    ["User-Agent", "a"],
    ["user-agent", "b"],
    ["From", "c"],
    ["FROM", "d"],
    ["Host", "b"],
  ),
  "two content types": get(["Content-Type", "text/a"], ["content-type", "text/b"]),
  "names that are no names elsewhere": get(["__proto__", "1"], ["constructor", "2"], ["!#$%&'*+-.^_`|~09", "3"]),
  "fields that proxies use": get(
    ["X-Forwarded-For", "8.8.8.8"],
    ["X-Forwarded-Proto", "https"],
    ["Forwarded", "for=9.9.9.9"],
  ),
  "fields that Next uses": get(
    ["X-Matched-Path", "/api"],
    ["x-middleware-next", "1"],
    ["Next-Url", "/"],
    ["Next-Action", "a"],
  ),
  "RSC: 1": get(["RSC", "1"]),
  "no Host": { headers: [["X-A", "1"]] },
  "no field at all": { headers: [] },
  "2,500 fields of one letter": get(...Array.from({ length: 2500 }, (_, n) => ["a", `${n % 10}`] as const)),
  "3,000 fields": get(...numbered(3000)),
  "64 KiB of one field": get(["X-Long", "v".repeat(64 * 1024)]),
};

const TARGETS: readonly string[] = [
  "",
  "/",
  "//",
  "/a/../b/./c",
  "/../b",
  "/%2e%2e/b",
  "/%zz/%2F/%00?x=%zz&&=",
  "/%2F/%00/%41/%c3%a9?x=%zz&&=",
  "?",
  "?a=1&a=2;b#c",
  "?b=2&a=1&b=3&1=x",
  "?a=%20+%2B~!*()'",
  "?nxtPslug=1&a=2&nxtIx",
  "/a?b?c",
  "/;p=1/'\"<>`{}|^",
  "/back\\slash",
  `/${"long".repeat(4000)}`,
];

const BODIES: Record<string, SentRequest> = {
  "any bytes": post(ANY_BYTES),
  "the body of a GET": { ...post("hi"), method: "GET" },
  "an empty body": post(""),
  "chunks and trailers": {
    ...chunked("abcde", ["Trailer", "X-Sum"]),
    trailers: [
      ["X-Sum", "1"],
      ["x-sum", "\xe9"],
    ],
  },
  "a body of exactly the limit": post("x".repeat(BODY_LIMIT)),
  "a body over the limit": post("x".repeat(BODY_LIMIT * 2)),
  "Expect: 100-continue": post("hello", ["Expect", "100-continue"]),
  "Expect: 100-continue before too large a body": post("x".repeat(BODY_LIMIT + 1), ["Expect", "100-continue"]),
  "any other expectation": post("ok", ["Expect", "the-best"]),
  "a body that its sender cuts short": { ...post("abc".repeat(33)), leavesAfter: 3 },
  "a chunked body that breaks": { ...chunked("abc"), breaksWith: "nothex\r\n" },
};

const upgrade = (protocol: string) =>
  post(
    "foobar",
    ["Connection", "Upgrade, HTTP2-Settings"],
    ["Upgrade", protocol],
    ["HTTP2-Settings", "AAEAAEAAAAIAAAAA"],
  );

const FORMS: Record<string, SentRequest> = {
  "HTTP/1.0": { ...post("z"), version: "1.0" },
  "HTTP/1.0 without a Host": { method: "POST", version: "1.0", headers: [["Content-Length", "1"]], body: "z" },
  "an absolute target": { ...at("/x?y"), origin: "http://any.test:81" },
  "a capture host": { isAtCaptureHost: true, target: "/in/other?z", headers: [] },
  "an upgrade to h2c": upgrade("h2c"),
  "an upgrade to websocket": upgrade("websocket"),
  "an upgrade to TLS/1.0": upgrade("TLS/1.0"),
};

const BROKEN: Record<string, SentRequest> = {
  "a target with bytes beyond ASCII": broken(at("/\xc3\xa9")),
  "an unknown method": broken({ ...at("/pot"), method: "BREW" }),
  "a control byte in a value": broken(get(["X-A", "a\x01"])),
  "a NUL in a value": broken(get(["X-A", "a\0"])),
  "a request with a broken one behind it": { ...at("/good"), isBrokenBehind: true },
  "two lengths": broken({ ...post("ab", ["Content-Length", "1"]), target: "/l" }),
};

/** What a sender may send, by what is peculiar to it. */
export const REQUEST_CASES: ReadonlyArray<readonly [name: string, sent: SentRequest]> = [
  ...Object.entries(FIELDS),
  ...TARGETS.map((target) => [`the target ${target.slice(0, 40)}`, at(target)] as const),
  ...METHODS.map((method) => [`the method ${method}`, { ...post("hi"), method }] as const),
  ...Object.entries(BODIES),
  ...Object.entries(FORMS),
  ...Object.entries(BROKEN),
];
