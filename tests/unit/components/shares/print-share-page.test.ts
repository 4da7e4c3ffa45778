import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { escapeHtml } from "@/components/shares/page/escape-html";
import { PAGE_STYLE, PAGE_STYLE_HASH } from "@/components/shares/page/page-style";
import { MOST_PAGE_HITS, type PageSubject, printSharePage } from "@/components/shares/page/print-share-page";
import { buildSharedHit } from "./build-shared-hit";

const HOSTILE = `</pre></style><script>alert(1)</script><img src=x onerror=alert(1)>"'\``;
const SAVED = { savedAt: "2026-11-26T07:00:00Z" };

function subject(more: Partial<PageSubject> = {}, about: Partial<PageSubject["share"]> = {}): PageSubject {
  const hits = more.hits ?? [buildSharedHit({ seq: 12 })];
  return {
    share: {
      kind: "hit",
      live: false,
      comment: "",
      highlights: [],
      createdAt: "2026-11-26T05:00:00Z",
      expiresAt: "2026-12-03T05:00:00Z",
      ...about,
    },
    hits,
    diff: null,
    list: null,
    count: hits.length,
    ...more,
  };
}

const bodyOf = (text: string) => ({
  base64: Buffer.from(text).toString("base64"),
  storedSize: text.length,
  text,
  charset: null,
  encoding: null,
});

describe("a saved share", () => {
  it("lets its own style in and nothing else", () => {
    const digest = createHash("sha256").update(PAGE_STYLE).digest("base64");
    expect(PAGE_STYLE_HASH).toBe(`sha256-${digest}`);
    const page = printSharePage(subject(), SAVED);
    expect(page).toContain(`content="default-src 'none'; style-src '${PAGE_STYLE_HASH}'; base-uri 'none'`);
    expect(page.split(/<\/?style>/)[1]).toBe(PAGE_STYLE);
    expect(PAGE_STYLE).not.toMatch(/url\(|@import|<|\\/);
    expect(page).not.toMatch(/<(script|img|link|iframe|object|a)[\s>]|\son\w+=|\b(src|href)=/i);
    expect(page).toContain('<meta name="referrer" content="no-referrer">');
  });

  it("writes whatever was captured or said as text, wherever it stands", () => {
    const hit = buildSharedHit({
      seq: 12,
      method: HOSTILE,
      url: `https://hooks.example/${HOSTILE}`,
      headers: [[HOSTILE, HOSTILE]],
      contentType: HOSTILE,
      bodySize: 10,
      body: bodyOf(HOSTILE),
      reason: HOSTILE,
      redactions: [{ where: HOSTILE, kind: HOSTILE, length: 3, token: HOSTILE }],
    });
    const diff = {
      equal: false,
      request: [{ path: HOSTILE, op: "changed" as const, left: HOSTILE, right: HOSTILE }],
      headers: [],
      query: [],
      body: { kind: "text" as const, changes: [], isIdentical: false, isCoarse: false, notes: [], more: 0 },
      hidden: 0,
    };
    const page = printSharePage(subject({ hits: [hit], diff }, { comment: HOSTILE, highlights: [HOSTILE] }), SAVED);
    expect(page).not.toContain("<script");
    expect(page).not.toContain("<img");
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page).toContain(escapeHtml(HOSTILE));
  });

  it("has the request, its headers and its body, JSON one value a line, and what to look at", () => {
    const hit = buildSharedHit({
      seq: 12,
      method: "POST",
      url: "https://hooks.example/orders?t=%E2%80%B9secret:6f2a%E2%80%BA",
      headers: [
        ["X-Total", "1200"],
        ["X-Other", "1"],
      ],
      contentType: "application/json",
      bodySize: 15,
      body: bodyOf('{"amount":1200}'),
    });
    const page = printSharePage(subject({ hits: [hit] }, { highlights: ["$.amount", "header x-total"] }), SAVED);
    expect(page).toContain("POST https://hooks.example/orders?t=‹secret:6f2a›");
    expect(page).toContain("{\n  &quot;amount&quot;: 1200\n}");
    expect(page).toContain("$.amount = 1200");
    expect(page).toContain('<tr class="pointed"><th scope="row">X-Total (look here)</th>');
    expect(page).toContain('<tr><th scope="row">X-Other</th>');
  });

  it("says what is not in it: bodies that are no text, and hits beyond the most", () => {
    const binary = buildSharedHit({
      bodySize: 3,
      body: { base64: "/wD/", storedSize: 3, text: null, charset: null, encoding: null },
    });
    const hits = Array.from({ length: MOST_PAGE_HITS + 2 }, () => binary);
    const page = printSharePage(subject({ hits, list: hits, count: 240 }), SAVED);
    expect(page).toContain("is no text, and not in this file");
    expect(page.match(/<h2>/g)).toHaveLength(MOST_PAGE_HITS);
    expect(page).toContain(`The first ${MOST_PAGE_HITS} of 240 hits.`);
  });
});

describe("a text in HTML", () => {
  it("has no markup, no controls and nothing that turns its direction", () => {
    expect(escapeHtml(`<a href="x" id='y'>&\``)).toBe("&lt;a href=&quot;x&quot; id=&#39;y&#39;&gt;&amp;&#96;");
    expect(escapeHtml("a\u0000b\u202ec\ud800d\n\t")).toBe("a\ufffdb\ufffdc\ufffdd\n\t");
    expect(escapeHtml("🔑 é")).toBe("🔑 é");
  });
});
