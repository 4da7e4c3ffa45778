import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CODE_FORMATS, type CodeFormatId } from "@/lib/http/code/code-formats";
import { formatFetch } from "@/lib/http/code/format-fetch";
import { formatGo } from "@/lib/http/code/format-go";
import { formatPhp } from "@/lib/http/code/format-php";
import { formatRuby } from "@/lib/http/code/format-ruby";
import { buildRequest } from "./build-request";

const LINE_COMMENT: Readonly<Record<CodeFormatId, string>> = {
  curl: "#",
  fetch: "//",
  python: "#",
  go: "//",
  php: "//",
  ruby: "#",
};
const ids = Object.keys(LINE_COMMENT) as CodeFormatId[];
const binary = Uint8Array.of(0, 0xff, 0x0a);

describe("formatGo", () => {
  it("writes a program whose header map keeps case and duplicates", () => {
    const headers = [
      ["Host", "other"],
      ["x-a", "1"],
      ["X-A", "2"],
      ["x-a", "3\xff"],
    ] as const;
    expect(
      formatGo(buildRequest({ headers })),
    ).toBe(`// net/http sends Host, User-Agent and the length first, then the other fields sorted by name.
package main

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
)

func main() {
	body := []byte("{\\"a\\":1}")
	request := &http.Request{
		Method: "POST",
		URL: &url.URL{Scheme: "http", Host: "hooks.example", Opaque: "/in/x/orders?a=1"},
		Host: "other",
		Header: http.Header{
			"x-a": {"1", "3\\xff"},
			"X-A": {"2"},
			"User-Agent": {""},
		},
		ContentLength: int64(len(body)),
		Body: io.NopCloser(bytes.NewReader(body)),
	}
	response, err := (&http.Transport{DisableCompression: true}).RoundTrip(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	answer, _ := io.ReadAll(response.Body)
	fmt.Println(response.Status, string(answer))
}
`);
  });

  // Go refuses to compile what imports too much or too little.
  it.each([
    [{ text: "" }, []],
    [{ text: "a" }, ["bytes"]],
    [{ body: binary }, ["bytes", "encoding/base64"]],
    [{ body: new Uint8Array(1024 * 1024 + 1) }, ["bytes", "os"]],
    [{ text: "", headers: [["Transfer-Encoding", "chunked"]] }, []],
    [{ text: "", url: "https://h/" }, ["crypto/tls"]],
  ] as const)("imports what it uses for %#", (parts, more) => {
    const code = formatGo(buildRequest(parts));
    const imported = [...code.matchAll(/^\t"([a-z0-9/]+)"$/gm)].map(([, name]) => name ?? "");
    expect(imported).toEqual(
      ["fmt", "io", "net/http", "net/url", ...more].toSorted((left, right) => (left < right ? -1 : 1)),
    );
    const main = code.slice(code.indexOf("func main"));
    for (const name of imported) expect(main).toContain(`${name.split("/").at(-1)}.`);
    for (const name of ["bytes", "os", "base64", "tls"]) {
      if (new RegExp(`\\b${name}\\.`).test(main))
        expect(imported.some((path) => path.split("/").at(-1) === name)).toBe(true);
    }
  });
});

describe("formatPhp", () => {
  it("writes a script for the curl extension", () => {
    const headers = [
      ["Host", "hooks.example"],
      ["X-A", "$x\xff"],
      ["Content-Length", "3"],
    ] as const;
    expect(formatPhp(buildRequest({ headers, body: binary }))).toBe(`<?php
$curl = curl_init();
curl_setopt_array($curl, [
    CURLOPT_URL => "http://hooks.example/",
    CURLOPT_REQUEST_TARGET => "/in/x/orders?a=1",
    CURLOPT_CUSTOMREQUEST => "POST",
    CURLOPT_HTTP_VERSION => CURL_HTTP_VERSION_1_1,
    CURLOPT_HTTPHEADER => [
        "X-A: \\$x\\xff",
        "Accept:",
        "User-Agent:",
        "Content-Type:",
        "Expect:",
    ],
    CURLOPT_POSTFIELDS => base64_decode("AP8K"),
    CURLOPT_RETURNTRANSFER => true,
]);
$answer = curl_exec($curl);
echo curl_getinfo($curl, CURLINFO_RESPONSE_CODE), " ", $answer === false ? curl_error($curl) : $answer, "\\n";
`);
  });

  it("asks for no body with HEAD", () => {
    expect(formatPhp(buildRequest({ method: "HEAD", text: "", headers: [] }))).toContain("CURLOPT_NOBODY => true");
  });
});

describe("formatRuby", () => {
  it("writes a script for Net::HTTP that adds nothing by itself", () => {
    const headers = [
      ["Host", "hooks.example"],
      ["X-A", "1"],
      ["X-A", "#{2}\xff"],
      ["Content-Length", "3"],
    ] as const;
    expect(formatRuby(buildRequest({ headers, body: binary }))).toBe(`require "net/http"

body = "AP8K".unpack1("m")
fields = [
  ["Host", "hooks.example".b],
  ["X-A", "1".b],
  ["X-A", "\\#{2}\\xff".b],
  ["Content-Length", body.bytesize.to_s],
]

request = Net::HTTPGenericRequest.new("POST", true, true, "/in/x/orders?a=1".b)
request.define_singleton_method(:each_capitalized) { |&write| fields.each { |name, value| write.call(name, value) } }
request.body = body

http = Net::HTTP.new("hooks.example", 80, nil)
response = http.start { http.request(request) }
puts response.code, response.body
`);
  });

  it("streams a body that was chunked", () => {
    const headers = [["Transfer-Encoding", "chunked"]] as const;
    expect(formatRuby(buildRequest({ headers }))).toContain(
      'request["Transfer-Encoding"] = "chunked"\nrequest.body_stream',
    );
  });
});

describe("formatFetch", () => {
  it.each([
    [{ method: "GET" }, "sends no body with GET"],
    [{ method: "TRACE" }, "refuses the method TRACE"],
    [{ method: "post" }, "this method in upper case"],
    [{ headers: [["Connection", "close"]] }, "does not send: connection"],
    [
      {
        headers: [
          ["X-A", "1"],
          ["x-a", "2"],
        ],
      },
      "joins fields of one name: x-a",
    ],
    [{ headers: [["Host", "other"]] }, "the URL's host as Host"],
    [{ trailers: [["X-Sum", "1"]] }, "left out: X-Sum"],
    [{ url: "http://hooks.example/a/../b" }, "normalises the URL"],
    [{ url: "http://hooks.example/a#b" }, "normalises the URL"],
  ] as const)("says what it cannot do for %j", (parts, note) => {
    expect(formatFetch(buildRequest(parts))).toMatch(new RegExp(`^// fetch .*${note}`, "m"));
  });

  it("does not speak of losses that there are not", () => {
    const notes = formatFetch(buildRequest())
      .split("\n")
      .filter((line) => line.startsWith("//"));
    expect(notes.join("\n")).not.toMatch(/does not|joins|refuses|normalises|Host|left out|chunks/);
  });
});

describe.each(ids)("%s", (id) => {
  it("never throws, and lets nothing captured into its comments or out of its literals", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 40 }),
      fc.constantFrom("\n*/ evil(); //", "?> evil", "\r\nevil()", "\u2028evil()"),
    );
    const fields = fc.array(fc.tuple(text, text), { maxLength: 4 });
    fc.assert(
      fc.property(
        text,
        text,
        fields,
        fields,
        fc.uint8Array({ maxLength: 60 }),
        (method, url, headers, trailers, body) => {
          const state = "malformed";
          const code = CODE_FORMATS[id].format(
            buildRequest({ method, url: `http://${url}`, headers, trailers, body, state }),
          );
          expect(code.endsWith("\n")).toBe(true);
          const notes = code.split("\n").filter((line) => line.startsWith(LINE_COMMENT[id]));
          for (const note of notes) expect(note).toMatch(/^[ -~]*$/);
          // A shell alone takes text as it is; what it cannot show goes as base64 or by printf.
          expect(code).toMatch(/^(?:[^\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|[\n\t])*$/u);
        },
      ),
      { numRuns: 100 },
    );
  });

  it("reads a long body from a file, and says where to get it", () => {
    const code = CODE_FORMATS[id].format(buildRequest({ body: new Uint8Array(1024 * 1024 + 1) }));
    expect(code.length).toBeLessThan(3000);
    expect(code).toContain("-o hit-7.body http://localhost:3000/api/bins/b/hits/7/body");
    expect(code.match(/hit-7\.body/g)?.length).toBe(2);
  });
});
