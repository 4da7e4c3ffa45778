import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatCurl } from "@/lib/http/code/format-curl";
import { quoteFieldSh, quoteSh } from "@/lib/http/code/quote-sh";
import { bytesOfField } from "@/lib/http/code/read-bytes";
import { buildRequest } from "./build-request";

const sh = (script: string) => spawnSync("sh", ["-c", script], { input: "" });
const hasShell = sh("exit 0").status === 0;
const latin1 = (bytes: Uint8Array) => Buffer.from(bytes).toString("latin1");

/** What a real shell makes of a command: curl's arguments and what is piped into it, one code point per byte. */
function readCommand(code: string): { parameters: string[]; input: string; errors: string } {
  const spy = "curl() { for word do printf '%s\\0' \"$word\"; done; printf '\\1'; cat; }\n";
  const { stdout, stderr } = sh(`${spy}${code}`);
  const output = latin1(stdout);
  const end = output.indexOf("\0\x01");
  return { parameters: output.slice(0, end).split("\0"), input: output.slice(end + 2), errors: String(stderr) };
}

describe("formatCurl", () => {
  it("is short for a plain webhook", () => {
    expect(formatCurl(buildRequest())).toBe(`curl --http1.1 --request 'POST' \\
  --globoff --path-as-is \\
  'http://hooks.example/in/x/orders?a=1' \\
  --header 'Content-Type: application/json' \\
  --header 'Accept:' \\
  --header 'User-Agent:' \\
  --header 'Expect:' \\
  --data-raw '{"a":1}'
`);
  });

  it.each([
    [{ body: new Uint8Array(), headers: [["Host", "hooks.example"]] }, /--data/, false],
    [{ body: new Uint8Array() }, /--data-raw ''/, true],
    [{ headers: [] }, /--header 'Host:'/, true],
    [{ headers: [["host", "other"]] }, /--header 'Host: other'/, true],
    [
      { url: "http://hooks.example:80/", headers: [["Host", "hooks.example:80"]] },
      /--header 'Host: hooks.example:80'/,
      true,
    ],
    [{ headers: [["Expect", "100-continue"]] }, /^# Left out: Expect\.\n/, true],
    [{ headers: [["X-A", ""]] }, /--header 'X-A;'/, true],
    [
      {
        headers: [
          ["Host", "a"],
          ["Host", "b"],
        ],
      },
      /^# .*one Host field/m,
      true,
    ],
    [{ trailers: [["X-Sum", "1"]] }, /^# .*no trailers; left out: X-Sum\.$/m, true],
    [{ method: "HEAD", body: new Uint8Array(), headers: [] }, / --head /, true],
    [{ httpVersion: "1.0" }, /--http1.0/, true],
    [{ url: "/in/x", headers: [] }, /'http:\/\/localhost:3000\/in\/x'/, true],
    [{ url: "http://[::1]:3000/a#b", headers: [] }, /--request-target '\/a#b' \\\n {2}'http:\/\/\[::1\]:3000\/'/, true],
    [{ bodySize: 1000 }, /^# Only the first 7 of 1000 bytes of the body are stored\.$/m, true],
    [{ state: "malformed" }, /^# The request was malformed/, true],
    [{ state: "malformed", headers: [] }, /^# The parser refused the request\. /, true],
    [{ state: "malformed", headers: [] }, /--data/, false],
    [{ httpVersion: "" }, /curl --http1\.1/, true],
    [
      {
        headers: [
          ["X\nid", "1"],
          ["X-A", "a\nid"],
        ],
      },
      /^# 2 header fields are left out/,
      true,
    ],
    [{ method: "GET\nid" }, /^# The method was not one.*\ncurl --http1.1 --request 'GET'/m, true],
  ] as const)("writes %j so that it matches %s: %s", (parts, pattern, matches) => {
    expect(pattern.test(formatCurl(buildRequest(parts)))).toBe(matches);
  });
});

describe.skipIf(!hasShell)("a real shell", () => {
  it("reads every quoted word as the bytes it stands for", () => {
    // NUL is in no argument, and no field ends in a line feed.
    const field = fc.string({ unit: "binary", maxLength: 40 }).map((text) => text.replace(/\0|\n+$/g, ""));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            field,
            fc
              .uint8Array()
              .map(latin1)
              .map((text) => text.replace(/\0|\n+$/g, "")),
          ),
          { maxLength: 40 },
        ),
        (fields) => {
          const words = fields.map(quoteFieldSh).join(" ");
          const { stdout } = sh(`set -- ${words}\nfor word do printf '%s\\0' "$word"; done\n`);
          expect(latin1(stdout)).toBe(fields.map((text) => `${latin1(bytesOfField(text))}\0`).join(""));
        },
      ),
      { numRuns: 40 },
    );
    expect(latin1(sh(`printf '%s' ${quoteFieldSh("-\x7f-")}`).stdout)).toBe("-\x7f-");
    expect(latin1(sh(`printf '%s' ${quoteSh("a\n'\\''$(id)`\"\n")}x`).stdout)).toBe("a\n'\\''$(id)`\"\nx");
  });

  it("runs nothing but curl, and gives it the request", () => {
    const text = fc.oneof(
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.constantFrom("'; id #", "$(id)", "`id`\n", "\nEND_OF_BODY\nid\n"),
    );
    fc.assert(
      fc.property(
        text,
        text,
        text,
        fc.oneof(
          text.map((body) => new TextEncoder().encode(body)),
          fc.uint8Array(),
        ),
        (method, name, value, body) => {
          const request = buildRequest({
            method,
            headers: [
              ["X-A", value],
              [name, "1"],
            ],
            url: `http://h/${name}${value}`,
            body,
          });
          const { parameters, input, errors } = readCommand(formatCurl(request));
          expect(errors).toBe("");
          const at = parameters.findIndex((word) => word.startsWith("--data-"));
          const sent = at === -1 ? "" : parameters[at] === "--data-raw" ? parameters[at + 1] : input;
          expect(sent).toBe(latin1(body));
          if (!/\p{Cc}/u.test(value) && value !== "")
            expect(parameters).toContain(`X-A: ${latin1(bytesOfField(value))}`);
        },
      ),
      { numRuns: 150 },
    );
  });
});
