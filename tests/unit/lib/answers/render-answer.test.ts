import { describe, expect, it } from "vitest";
import { answerPreflight, isPreflight } from "@/lib/answers/preflight-answer";
import { renderAnswer } from "@/lib/answers/render-answer";
import { withholdHeaders } from "@/lib/answers/withheld-headers";

const names = (headers: ReadonlyArray<readonly [string, string]>) => headers.map(([name]) => name);

describe("renderAnswer", () => {
  it("says ok when nothing is set", () => {
    const answer = renderAnswer({}, false);
    expect(answer).toMatchObject({ status: 200, delayMs: 0 });
    expect(Buffer.from(answer.body).toString()).toBe("ok\n");
    expect(answer.headers[0]).toEqual(["content-type", "text/plain"]);
  });

  it("keeps order, case and duplicates of what is set, our own after it", () => {
    const answer = renderAnswer(
      {
        headers: [
          ["X-B", "1"],
          ["x-a", "2"],
          ["X-B", "3"],
        ],
      },
      false,
    );
    expect(names(answer.headers)).toEqual([
      "X-B",
      "x-a",
      "X-B",
      "content-security-policy",
      "x-content-type-options",
      "access-control-allow-origin",
      "access-control-expose-headers",
    ]);
  });

  it("yields its CORS headers, never its safety headers", () => {
    const answer = renderAnswer(
      {
        headers: [
          ["Access-Control-Allow-Origin", "https://a.test"],
          ["Content-Security-Policy", "script-src *"],
        ],
      },
      true,
    );
    expect(answer.headers.filter(([name]) => /allow-origin|security-policy/i.test(name))).toEqual([
      ["Access-Control-Allow-Origin", "https://a.test"],
      ["content-security-policy", "sandbox"],
    ]);
  });

  it.each([204, 205, 304])("has no body with %i", (status) => {
    expect(renderAnswer({ status, body: "x" }, false).body).toHaveLength(0);
  });

  it("takes an empty body for what it is", () => {
    expect(renderAnswer({ body: "" }, false).body).toHaveLength(0);
    expect(renderAnswer({ bodyBase64: "" }, false).body).toHaveLength(0);
  });
});

describe("withholdHeaders", () => {
  const set = [
    "SET-cookie",
    "Alt-Svc",
    "NEL",
    "Report-To",
    "Service-Worker-Allowed",
    "X-Mine",
    "Connection",
    "X-Accel-Redirect",
    "X-Hookscope-Hit",
  ];
  const headers = set.map((name) => [name, "1"] as const);

  it("withholds what acts on the whole origin, frames the message, commands a proxy, or is ours", () => {
    expect(names(withholdHeaders(headers, false).sent)).toEqual(["X-Mine"]);
  });

  it("lets through what acts on the origin when captures have a host of their own", () => {
    expect(names(withholdHeaders(headers, true).withheld)).toEqual([
      "Connection",
      "X-Accel-Redirect",
      "X-Hookscope-Hit",
    ]);
  });
});

describe("withholdHeaders with a capture host", () => {
  it("lets a cookie for that host through, none for its parent domains", () => {
    const own = ["Set-Cookie", "a=domain=x; Path=/"] as const;
    const tossed = ["set-cookie", "hookscope_key=x; Path=/api; DOMAIN = example.com"] as const;
    expect(withholdHeaders([own, tossed], true)).toEqual({ sent: [own], withheld: [tossed] });
  });
});

describe("preflights", () => {
  it.each([
    [
      "OPTIONS",
      [
        ["Origin", "a"],
        ["Access-Control-Request-Method", "PUT"],
      ],
      true,
    ],
    ["OPTIONS", [["Origin", "a"]], false],
    [
      "POST",
      [
        ["Origin", "a"],
        ["Access-Control-Request-Method", "PUT"],
      ],
      false,
    ],
  ] as const)("%s with %j", (method, headers, expected) => {
    expect(isPreflight(method, headers)).toBe(expected);
  });

  it("get what they ask for", () => {
    const answer = answerPreflight([
      ["access-control-request-method", "PURGE"],
      ["access-control-request-headers", "authorization"],
    ]);
    expect(answer.headers).toContainEqual(["access-control-allow-methods", "PURGE"]);
    expect(answer.headers).toContainEqual(["access-control-allow-headers", "authorization"]);
  });
});
