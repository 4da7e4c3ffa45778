import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HitDto } from "@/lib/hits/hit-schema";
import { type CopyBench, openCopyBench, type SentRequest } from "./copy-bench";
import { isRunnable } from "./run-code";

let bench: CopyBench;
let host: readonly [string, string];
beforeAll(async () => {
  bench = await openCopyBench();
  host = ["Host", `localhost:${bench.instance.port}`];
});
afterAll(() => bench?.close());

const utf8 = (text: string) => new TextEncoder().encode(text);
const isFraming = ([name]: readonly [string, string]) => /^(content-length|transfer-encoding)$/i.test(name);

/** What must come back: the request line, the fields but for those that a language declares, the bytes. */
function essence(hit: HitDto, fields: (headers: HitDto["headers"]) => unknown) {
  const { method, target, httpVersion, headers, trailers, body } = hit;
  return { method, target, httpVersion, headers: fields(headers), trailers, body: body.base64 };
}

/** curl writes Host first, under that name, and the length last. */
function curlFields(headers: HitDto["headers"]) {
  const isHost = ([name]: readonly [string, string]) => /^host$/i.test(name);
  const hosts = headers.filter(isHost).map(([, value]) => value);
  return { hosts, rest: headers.filter((field) => !isHost(field) && !isFraming(field)) };
}

const NASTY: ReadonlyArray<readonly [string, SentRequest]> = [
  ["a JSON body", { headers: [["Content-Type", "application/json"]], body: utf8('{"a": "it\'s $HOME `id` \\\\n"}\n') }],
  ["no fields but Host", { method: "GET", framing: "none" }],
  [
    "duplicates, case and empty values",
    {
      headers: [
        ["X-A", "1"],
        ["x-a", "2"],
        ["X-B", ""],
        ["X-A", "3"],
        ["Cookie", "a=1"],
        ["Cookie", "b=2"],
      ],
    },
  ],
  [
    "hostile values",
    {
      headers: [
        // biome-ignore lint/suspicious/noTemplateCurlyInString: a shell would expand it.
        ["X-Sh", "'; touch /tmp/x; $(id) `id` \"\\ !! %s %d \\x41 #{1} ${HOME}"],
        ["X-At", "@/etc/passwd"],
      ],
    },
  ],
  [
    "bytes beyond ASCII in fields",
    {
      headers: [
        ["X-Utf", "caf\xc3\xa9"],
        ["X-Raw", "caf\xe9 \xff\x80"],
        ["X-Rtl", "\xe2\x80\xae"],
      ],
    },
  ],
  ["hostile targets", { target: "/a/../b//c'd$(id)`x`?q={1..3}&[a-b]&%zz&\"\\|^" }],
  ["an empty query", { target: "/a?" }],
  ["a fragment in the target", { target: "/a#b?c" }],
  ["bytes beyond ASCII in the query", { target: "/?x={}&y=''\"" }],
  ["every byte", { body: Uint8Array.from({ length: 1024 }, (_, at) => at & 0xff) }],
  ["a byte order mark and CRLF", { headers: [["Content-Type", "text/plain"]], body: utf8("\ufeffa\r\nb\r\n\0") }],
  ["invisible and turning characters", { body: utf8("a\u202eb\u200bc\u2028d") }],
  ["a body that looks like a file name", { body: utf8("@/etc/passwd") }],
  ["a body that ends in line feeds", { body: utf8("a\n\n\n") }],
  ["a body that looks like the end of its here-document", { body: utf8(`\rEND_OF_BODY\nid\n`) }],
  ["a body longer than an argument", { body: utf8("x'".repeat(100_000)) }],
  ["an empty body with a length", { headers: [["Content-Type", "text/plain"]], body: utf8("") }],
  ["an unusual method", { method: "PROPFIND", body: utf8("<a/>") }],
  ["a GET with a body", { method: "GET", body: utf8("q") }],
  ["a DELETE without a body", { method: "DELETE", framing: "none" }],
  ["HEAD", { method: "HEAD", framing: "none" }],
  ["a chunked body", { body: utf8("chunked"), framing: "chunked" }],
  ["an empty chunked body", { framing: "chunked" }],
  ["HTTP/1.0", { httpVersion: "1.0", body: utf8("old") }],
  [
    "its own agent and accept",
    {
      headers: [
        ["user-agent", "Hook/1 (x)"],
        ["ACCEPT", "a/b"],
        ["Accept-Encoding", "br"],
      ],
    },
  ],
];

const token = fc
  .string({ unit: fc.constantFrom(..."!#$%&'*+-.^_`|~09AZaz"), minLength: 1, maxLength: 12 })
  .map((name) => `X-${name}`);
const octet = fc.oneof(
  fc.constantFrom(..."'\"\\$`!%@#;&|<>(){}[]*? \t"),
  fc
    .integer({ min: 0x21, max: 0xff })
    .filter((code) => code !== 0x7f)
    .map((code) => String.fromCharCode(code)),
);
const value = fc.string({ unit: octet, maxLength: 30 }).map((text) => text.replace(/^[\t ]+|[\t ]+$/g, ""));
const hostile: fc.Arbitrary<SentRequest> = fc.record({
  method: fc.constantFrom("POST", "PUT", "DELETE", "SEARCH", "PATCH"),
  target: fc
    .string({ unit: fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code)), maxLength: 30 })
    .map((text) => `/${text}`),
  headers: fc.array(fc.tuple(token, value), { maxLength: 8 }),
  body: fc.oneof(fc.uint8Array({ maxLength: 600 }), fc.string({ unit: "binary", maxLength: 200 }).map(utf8)),
  framing: fc.constantFrom("length" as const, "chunked" as const),
});

describe.skipIf(!isRunnable("curl"))("copied as curl", () => {
  it.each(NASTY)("sends %s again", async (_, request) => {
    const original = await bench.send({ ...request, headers: [host, ...(request.headers ?? [])] });
    const { hit } = await bench.resend(original, "curl");
    expect(essence(hit, curlFields)).toEqual(essence(original, curlFields));
  });

  it("sends any request again", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (request) => {
        const original = await bench.send({ ...request, headers: [host, ...(request.headers ?? [])] });
        const { hit } = await bench.resend(original, "curl");
        expect(essence(hit, curlFields)).toEqual(essence(original, curlFields));
      }),
      { numRuns: 40 },
    );
  });

  it("keeps framing: a length stays a length, chunks stay chunks", async () => {
    for (const framing of ["length", "chunked"] as const) {
      const original = await bench.send({ headers: [host], body: utf8("x"), framing });
      const { hit } = await bench.resend(original, "curl");
      expect(hit.headers.filter(isFraming)).toEqual(original.headers.filter(isFraming));
    }
  });
});

describe.skipIf(!isRunnable("python"))("copied as Python", () => {
  const exact = (headers: HitDto["headers"]) => headers;

  it.each([...NASTY, ["trailers", { framing: "chunked", body: utf8("t"), trailers: [["X-Sum", "\xff'\""]] }] as const])(
    "sends %s again, field by field",
    async (_, request) => {
      const original = await bench.send({ ...request, headers: [...(request.headers ?? []), host] });
      const { hit } = await bench.resend(original, "python");
      expect(essence(hit, exact)).toEqual(essence(original, exact));
    },
  );

  it("sends any request again, field by field", async () => {
    await fc.assert(
      fc.asyncProperty(hostile, async (request) => {
        const original = await bench.send({ ...request, headers: [...(request.headers ?? []), host] });
        const { hit } = await bench.resend(original, "python");
        expect(essence(hit, exact)).toEqual(essence(original, exact));
      }),
      { numRuns: 20 },
    );
  });
});

describe("copied as fetch", () => {
  /** The fields that fetch does not touch, as it writes them. */
  const names = (headers: HitDto["headers"]) =>
    Object.fromEntries([
      ...new Headers(headers.filter(([name]) => /^x-/i.test(name)).map(([name, text]) => [name, text])),
    ]);

  it.each(NASTY.filter(([, { method }]) => method !== "HEAD"))(
    "sends %s again, as far as it says",
    async (_, request) => {
      const original = await bench.send({ ...request, headers: [host, ...(request.headers ?? [])] });
      const { code, hit } = await bench.resend(original, "fetch");
      expect({ method: hit.method, headers: names(hit.headers) }).toEqual({
        method: original.method,
        headers: names(original.headers),
      });
      if (!code.includes("is left out")) expect(hit.body.base64).toBe(original.body.base64);
      if (!code.includes("normalises the URL")) expect(hit.target).toBe(original.target);
    },
  );

  it("sends any body again", async () => {
    // Of dot segments fetch makes another path, here one outside the bin.
    const staysInBin = ({ target }: SentRequest) =>
      new URL(`http://localhost/in/slug${target}`).pathname.startsWith("/in/slug/");
    await fc.assert(
      fc.asyncProperty(hostile.filter(staysInBin), async (request) => {
        const original = await bench.send({ ...request, headers: [host, ...(request.headers ?? [])] });
        const { code, hit } = await bench.resend(original, "fetch");
        expect({ method: hit.method, body: hit.body.base64 }).toEqual({
          method: original.method,
          body: original.body.base64,
        });
        expect(names(hit.headers)).toEqual(names(original.headers));
        if (!code.includes("normalises the URL")) expect(hit.target).toBe(original.target);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a hit that names no host to connect to", () => {
  it.each([
    ["none at all", [["X-A", "1"]]],
    ["one that is no host", [["Host", "'; id; $(id)@/"]]],
  ] as const)("is sent to where it was captured, with %s", async (_, headers) => {
    const original = await bench.send({ headers, body: utf8("x") });
    const { code, hit } = await bench.resend(original, "python");
    expect(code).toContain("named no host");
    expect(hit.headers).toEqual(original.headers);
  });
});

describe("a body longer than code should hold", () => {
  it.each(["curl", "python", "fetch"] as const)(
    "is read by %s from the file that the code tells of",
    async (format) => {
      const body = new Uint8Array(1024 * 1024 + 1).fill(7);
      const original = await bench.send({ headers: [host, ["Content-Type", "a/b"]], body });
      const { code, hit } = await bench.resend(original, format);
      expect(code.length).toBeLessThan(2000);
      expect(code).toContain(`${bench.instance.url}/api/bins/${bench.bin.id}/hits/${original.seq}/body`);
      expect(hit.bodySha256).toBe(original.bodySha256);
    },
  );
});
