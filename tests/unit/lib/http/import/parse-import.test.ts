import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatHttp } from "@/lib/http/code/format-http";
import { formatHar } from "@/lib/http/har/format-har";
import type { ImportResult } from "@/lib/http/import/imported-request";
import { detectImportFormat, type ImportFormat, parseImport } from "@/lib/http/import/parse-import";
import { splitShellWords } from "@/lib/http/import/split-shell-words";
import { buildHarHit } from "@/tests/unit/lib/http/har/build-har-hit";

const encode = (text: string) => new TextEncoder().encode(text);
const parse = (format: ImportFormat, text: string) => parseImport(encode(text), format);
const text = (bytes: Uint8Array) => Buffer.from(bytes).toString();

function only(result: ImportResult) {
  if (!result.ok) throw new Error(`${result.problem.path}: ${result.problem.message}`);
  const [request] = result.requests;
  if (request === undefined || result.requests.length > 1) throw new Error("not one request");
  return request;
}

describe("raw HTTP", () => {
  it("is read as it was written", () => {
    const headers = [
      ["Host", "h"],
      ["X-A", ""],
      ["x-a", "caf\xe9"],
    ] as const;
    const body = Uint8Array.of(0, 13, 10, 255);
    const wire = { method: "POST", target: "/a?%zz", httpVersion: "1.0", trailers: [], body, isWhole: true };
    expect(only(parseImport(formatHttp({ ...wire, headers }), "http"))).toMatchObject({
      method: "POST",
      target: "/a?%zz",
      targetPrefix: "",
      httpVersion: "1.0",
      authority: "h",
      headers,
      body,
      bodySize: 4,
      isExact: true,
    });
    const chunked = [...headers, ["Transfer-Encoding", "chunked"] as const];
    const again = only(parseImport(formatHttp({ ...wire, headers: chunked, trailers: [["X-Sum", "1"]] }), "http"));
    expect(again).toMatchObject({ headers: chunked, body, trailers: [["X-Sum", "1"]] });
  });

  it("may end its lines with line feeds, as editors do", () => {
    const request = only(parse("http", "PUT http://h:1/a HTTP/1.1\nContent-Length: 3\n\nabc\n"));
    expect(request).toMatchObject({ authority: "h:1", targetPrefix: "http://h:1", target: "/a" });
    expect(text(request.body)).toBe("abc");
  });

  it.each([
    ["", "line 1"],
    ["hello", "line 1"],
    ["GET / HTTP/1.1\r\nHost h\r\n\r\n", "line 2"],
    ["GET / HTTP/1.1\r\nA: 1\r\n folded\r\n\r\n", "line 3"],
    ["POST / HTTP/1.1\r\nContent-Length: 9\r\n\r\nabc", "line 4"],
    ["POST / HTTP/1.1\r\nContent-Length: x\r\n\r\nabc", "line 4"],
    ["POST / HTTP/1.1\r\nContent-Length: 1\r\n\r\nabc", "line 4"],
    ["POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", "line 4"],
    ["POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nabc", "line 4"],
    ["POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n", "line 4"],
    ["G\x01T / HTTP/1.1\r\n\r\n", "line 1"],
    [`GET /${"a".repeat(70_000)} HTTP/1.1\r\n\r\n`, "line 1"],
  ])("of %j is refused with its place", (wire, path) => {
    expect(parse("http", wire)).toMatchObject({ ok: false, problem: { path } });
  });
});

describe("HAR", () => {
  it("of ours comes back exact", () => {
    const headers = [
      ["Host", "h"],
      ["X-A", "\xff"],
      ["x-a", "2"],
    ] as const;
    const hit = buildHarHit({ headers, url: "http://h/in/x/\xe4?b", target: "/\xe4?b", bytes: Uint8Array.of(0, 255) });
    expect(only(parse("har", formatHar([hit])))).toMatchObject({
      method: "POST",
      authority: "h",
      targetPrefix: "/in/x",
      target: "/\xe4?b",
      headers,
      body: Uint8Array.of(0, 255),
      isExact: true,
      sentAt: hit.receivedAt,
    });
  });

  it("of a browser is read as far as it says", () => {
    const request = {
      method: "POST",
      url: "https://u:p@h:8443/ä b?x#f".replace(" ", "%20"),
      httpVersion: "h2",
      headers: [
        { name: ":path", value: "/" },
        { name: "a", value: "é" },
      ],
      postData: { mimeType: "text/plain", text: "ü" },
    };
    expect(only(parse("har", JSON.stringify({ log: { entries: [{ request }] } })))).toMatchObject({
      scheme: "https",
      authority: "h:8443",
      target: "/\xc3\xa4%20b?x",
      httpVersion: "1.1",
      headers: [["a", "\xc3\xa9"]],
      body: encode("ü"),
      isExact: false,
      sentAt: null,
    });
  });

  const entry = (request: object) =>
    JSON.stringify({ log: { entries: [{ request: { method: "GET", url: "http://h/", headers: [], ...request } }] } });
  it.each([
    ["{", "line 1, column 2"],
    ["{}", "log.entries"],
    ['{"log":{"entries":{}}}', "log.entries"],
    ['{"log":{"entries":[1]}}', "log.entries.0"],
    [entry({ url: 1 }), "log.entries.0.request.url"],
    [entry({ url: "ftp://h/" }), "log.entries.0.request"],
    [entry({ url: "/x" }), "log.entries.0.request"],
    [entry({ method: "A B" }), "log.entries.0.request"],
    [entry({ headers: [{ name: "a\nb", value: "" }] }), "log.entries.0.request"],
    [entry({ headers: [{ name: "a", value: "1\r\nb: 2" }] }), "log.entries.0.request"],
    [entry({ postData: { text: "*", encoding: "base64" } }), "log.entries.0.request"],
    [entry({ postData: { params: [{ name: "a" }] } }), "log.entries.0.request"],
    [JSON.stringify({ log: { entries: Array(1001).fill({}) } }), "log.entries"],
  ])("of %.60j is refused with its place", (json, path) => {
    expect(parse("har", json)).toMatchObject({ ok: false, problem: { path } });
  });
});

describe("NDJSON", () => {
  it("of ours comes back exact, cut bodies as cut", () => {
    const hit = buildHarHit({
      target: "/a?b=1",
      bodyTruncated: true,
      bodySize: 100,
      state: "malformed",
      headers: [
        ["Host", "h"],
        ["A", "\xff"],
      ],
    });
    expect(only(parse("ndjson", `\n${JSON.stringify(hit)}\n\n`))).toMatchObject({
      targetPrefix: "/in/x",
      target: "/a?b=1",
      headers: hit.headers,
      bodySize: 100,
      isMalformed: true,
      isExact: true,
    });
  });

  it.each([
    ["{}", "line 1.method"],
    [`${JSON.stringify(buildHarHit())}\nnonsense`, "line 2"],
    [JSON.stringify(buildHarHit({ body: { base64: "*", text: null } })), "line 1.body.base64"],
    [JSON.stringify(buildHarHit({ httpVersion: "1.1\r\nx" })), "line 1.httpVersion"],
    [JSON.stringify(buildHarHit({ url: "http://h/a b", target: "/a b" })), "line 1"],
    [`${JSON.stringify(buildHarHit())}\n`.repeat(1001), "line 1001"],
  ])("of %.40j is refused with its place", (lines, path) => {
    expect(parse("ndjson", lines)).toMatchObject({ ok: false, problem: { path } });
  });
});

describe("a curl command", () => {
  it.each([
    [
      "curl http://h/a?b=1",
      {
        method: "GET",
        authority: "h",
        target: "/a?b=1",
        headers: [
          ["Host", "h"],
          ["Accept", "*/*"],
        ],
      },
      "",
    ],
    ["curl h:1 -d a=1 -d 'b=2'", { method: "POST", authority: "h:1", target: "/" }, "a=1&b=2"],
    ["curl -XPUT 'http://h/' --data-raw $'\\x41\\u00e9\\'\\n'", { method: "PUT" }, "Aé'\n"],
    [
      "curl http://h/ -H 'A: 1' -H 'a;' -H 'Accept:' -H \"B: \\\"x\\\" \\$\"",
      {
        headers: [
          ["Host", "h"],
          ["A", "1"],
          ["a", ""],
          ["B", '"x" $'],
        ],
      },
      "",
    ],
    ["# note\ncurl \\\n  -sSL --compressed --max-time 5 \\\r\n  'http://h/'", { method: "GET" }, ""],
    ["curl -G http://h/?a -d b=1", { method: "GET", target: "/?a&b=1" }, ""],
    ["curl -I http://h/", { method: "HEAD" }, ""],
    [
      "curl -u a:b http://h/",
      {
        headers: [
          ["Host", "h"],
          ["Accept", "*/*"],
          ["Authorization", "Basic YTpi"],
        ],
      },
      "",
    ],
    [
      "curl --json '{}' http://h/",
      {
        headers: [
          ["Host", "h"],
          ["Accept", "application/json"],
          ["Content-Length", "2"],
          ["Content-Type", "application/json"],
        ],
      },
      "{}",
    ],
    ["curl --http1.0 --request-target '/a#b' http://h/", { target: "/a#b", httpVersion: "1.0" }, ""],
    ["curl http://h/ --data-raw '@x'", { method: "POST" }, "@x"],
    [
      "curl http://h/ -b a=1 -A me -e http://r/",
      {
        headers: [
          ["Host", "h"],
          ["Accept", "*/*"],
          ["Cookie", "a=1"],
          ["User-Agent", "me"],
          ["Referer", "http://r/"],
        ],
      },
      "",
    ],
  ])("%j is read", (command, request, body) => {
    const read = only(parse("curl", command));
    expect(read).toMatchObject(request);
    expect(text(read.body)).toBe(body);
  });

  it.each([
    ["wget http://h/", "line 1, column 1"],
    ["curl", "line 1, column 1"],
    ["curl -X", "line 1, column 6"],
    ["curl http://h/ http://i/", "line 1, column 16"],
    ["curl http://h/\\\n | sh", "line 2, column 2"],
    ["curl http://h/ > /tmp/x", "line 1, column 16"],
    ["curl 'http://h/", "line 1, column 6"],
    ['curl "http://$HOST/"', "line 1, column 14"],
    ['curl "$(id)"', "line 1, column 7"],
    ["curl `id`", "line 1, column 6"],
    ["curl $'a", "line 1, column 6"],
    ["curl http://h/ -d @/etc/passwd", "line 1, column 16"],
    ["curl http://h/ -b cookies.txt", "line 1, column 16"],
    ["curl http://h/ -F a=@b", "line 1, column 16"],
    ["curl http://h/ --cert x", "line 1, column 16"],
    ["curl http://h/ -H nonsense", "line 1, column 16"],
    ["curl http://h/ -H $'A: 1\\r\\nB: 2'", "line 1, column 16"],
    ["curl ftp://h/", "line 1, column 1"],
  ])("%j is refused with its place", (command, path) => {
    expect(parse("curl", command)).toMatchObject({ ok: false, problem: { path } });
  });

  it.skipIf(spawnSync("sh", ["-c", "exit 0"]).status !== 0)("is split into words as a real shell splits it", () => {
    const piece = fc.constantFrom("a", "'", '"', "\\", " ", "\\\n", "'b c'", '"d e"', '"\\""', "\\ ", "é", "=", "''");
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join("")),
        (command) => {
          const split = splitShellWords(`curl ${command}`);
          // To a shell a bare line feed ends the command, and a lone backslash at the end is itself.
          if (!split.ok || /\\\\\n|\\$/.test(command)) return;
          const { stdout } = spawnSync("sh", [
            "-c",
            `curl() { for word do printf '%s\\0' "$word"; done; }\ncurl ${command}`,
          ]);
          expect(
            split.words
              .slice(1)
              .map((word) => `${word.text}\0`)
              .join(""),
          ).toBe(String(stdout));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("any bytes", () => {
  it.each([
    ["curl http://h/", "curl"],
    ["# x\n curl http://h/", "curl"],
    ['{ "log" : {', "har"],
    ['{"method":', "ndjson"],
    ["POST / HTTP/1.1", "http"],
    ["", "http"],
  ])("%j look like %s", (bytes, format) => expect(detectImportFormat(encode(bytes))).toBe(format));

  it("are read or refused, never thrown at", () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }),
      fc.string({ unit: "binary", maxLength: 100 }).map((tail) => encode(`curl ${tail}`)),
      fc.json().map(encode),
      fc.string().map((tail) => encode(`POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n${tail}`)),
    );
    fc.assert(
      fc.property(hostile, fc.constantFrom("har", "ndjson", "curl", "http"), (bytes, format) => {
        expect(typeof parseImport(bytes, format).ok).toBe("boolean");
      }),
      { numRuns: 500 },
    );
    expect(parseImport(Uint8Array.of(0xff), "curl")).toMatchObject({ ok: false, problem: { path: "line 1" } });
  });

  it("that are long and hostile take time in proportion", () => {
    for (const command of [
      `curl ${"$'a'".repeat(200_000)}`,
      `curl ${"\\\n".repeat(400_000)}`,
      `curl '${"a".repeat(2_000_000)}'`,
      `curl ${"#a\n".repeat(100_000)}`,
    ]) {
      expect(parse("curl", command).ok).toBe(false);
    }
  });
});
