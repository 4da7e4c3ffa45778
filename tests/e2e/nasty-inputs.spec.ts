import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./fixtures";
import { hitHeading } from "./hit-list";
import { type Sent, send } from "./send";
import { type WatchedPage, watchPage } from "./watch-page";

// The recorder copies the whole document at each step, thousands of rows and megabytes of text included.
// Captured pages want what the policy of their frame forbids.
test.use({ trace: "off", expectsBlocked: true });

interface NastyInput {
  readonly sent: Sent;
  /** What is done to see it, beyond opening the hit. */
  readonly open?: (page: Page) => Promise<void>;
  /** What then shows: the content, or why not. */
  readonly shows: (page: Page) => Locator;
}

const body = (page: Page) => page.locator("#body");
const headers = (page: Page) => page.locator("#headers");
const typed = (type: string, content: string | Uint8Array): Sent => ({
  headers: ["Content-Type", type],
  body: content,
});
const coded = (coding: string, bytes: Uint8Array): Sent => ({
  headers: ["Content-Type", "text/plain", "Content-Encoding", coding],
  body: bytes,
});
const base64url = (text: string) => Buffer.from(text).toString("base64url");

const HEADERS_LIMIT = 64 * 1024;
const fill = (piece: string) => piece.repeat(Math.floor(HEADERS_LIMIT / piece.length));
const ZEROS = Buffer.alloc(256 * 1024 * 1024);
const DEEP = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
const ELSEWHERE = "http://elsewhere.invalid";
const EVIL = `window.__pwned=top.__pwned=parent.__pwned=1;alert(1);open('${ELSEWHERE}/w');fetch('${ELSEWHERE}/f')`;
const MARKUP = `<script>${EVIL}</script><img src="${ELSEWHERE}/i" onerror="${EVIL}"><link rel="stylesheet" href="${ELSEWHERE}/c"><iframe srcdoc="<script>${EVIL}</script>"></iframe><a href="javascript:${EVIL}">a</a><meta http-equiv="refresh" content="0;url=${ELSEWHERE}/m">`;
const LAUGHS = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");

async function openDisclosures(page: Page): Promise<void> {
  const closed = headers(page).locator('button[aria-expanded="false"]').first();
  await closed.click();
  await expect(headers(page).locator('button[aria-expanded="true"]').first()).toBeVisible();
}

const pickDecoded = (name: string) => (page: Page) => page.getByRole("radio", { name: `${name} decoded` }).click();
const refusedDecoding = (page: Page) => body(page).getByText(/cannot be decoded|unfolds to more than/);

const INPUTS: Record<string, NastyInput> = {
  "JSON of 100,000 levels": {
    sent: typed("application/json", DEEP),
    shows: (page) => body(page).getByText(/Line 1, column \d+/),
  },
  "an array of a million elements": {
    sent: typed("application/json", `[${"0,".repeat(999_999)}"needle"]`),
    open: async (page) => {
      await expect(body(page).getByRole("treeitem", { name: /\[1,000,000\]/ })).toBeVisible();
      await body(page).getByRole("textbox", { name: "Search the tree" }).fill("needle");
    },
    shows: (page) => body(page).getByText("$[999999]"),
  },
  "a gzip bomb": { sent: coded("gzip", gzipSync(ZEROS)), open: pickDecoded("gzip"), shows: refusedDecoding },
  "a gzip bomb in a gzip bomb": {
    sent: coded("gzip, gzip", gzipSync(gzipSync(ZEROS))),
    open: pickDecoded("gzip"),
    shows: refusedDecoding,
  },
  "a brotli bomb": {
    sent: coded("br", brotliCompressSync(ZEROS, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })),
    open: pickDecoded("br"),
    shows: refusedDecoding,
  },
  "broken UTF-8": {
    sent: typed("application/json", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0xc3, 0x28, 0x22, 0x7d])),
    shows: (page) => body(page).getByRole("region", { name: "Body in hexadecimal" }).getByText("7b 22 ff fe c3 28"),
  },
  "as many equal headers as fit into 64 KiB": {
    sent: { headers: Array.from({ length: HEADERS_LIMIT / "a: b\r\n".length }, () => ["a", "b"]).flat() },
    open: (page) => page.getByRole("button", { name: /^Show the first 1,200 of 10,9/ }).click(),
    shows: (page) => headers(page).getByRole("row", { name: /^a b/ }).nth(1_190),
  },
  "a query of 10,000 parameters": {
    sent: { path: `?${"a=b&".repeat(10_000)}end=1` },
    open: (page) => page.getByRole("button", { name: /^Show the first 1,200 of 10,0/ }).click(),
    shows: (page) => page.locator("#query").getByRole("row", { name: /^a b/ }).nth(1_190),
  },
  "a token with claims nested without end": {
    sent: {
      headers: ["Authorization", `Bearer ${base64url('{"alg":"none"}')}.${base64url(DEEP.slice(75_000, 120_000))}.x`],
    },
    open: openDisclosures,
    shows: (page) =>
      headers(page)
        .getByText(/claims|not checked|cannot be read/i)
        .first(),
  },
  "a Cookie of 64 KiB": {
    sent: { headers: ["Cookie", fill("a=b;")] },
    shows: (page) => headers(page).getByText(/Only the first 1000 cookies/),
    open: openDisclosures,
  },
  "Digest credentials of 64 KiB": {
    sent: { headers: ["Authorization", `Digest ${fill('a="\\"\\"",')}`] },
    shows: (page) =>
      headers(page)
        .getByText(/Digest/)
        .first(),
    open: openDisclosures,
  },
  "XML whose entities multiply": {
    sent: typed("application/xml", `<?xml version="1.0"?><!DOCTYPE l [<!ENTITY l0 "lol">${LAUGHS}]><l>&l9;</l>`),
    shows: (page) => body(page).getByText("&l9;").first(),
  },
  "XML of 100,000 levels": {
    sent: typed("application/xml", `${"<a>".repeat(100_000)}${"</a>".repeat(100_000)}`),
    shows: (page) =>
      body(page)
        .getByText(/Line 1, column \d+|levels|nested/)
        .first(),
  },
  "10 MB of text in one line": {
    sent: typed("text/plain", "word ".repeat(2_000_000)),
    shows: (page) =>
      body(page)
        .getByText(/word word/)
        .first(),
  },
  "10 MB of JSON in one string": {
    sent: typed("application/json", `{"a":"${"x".repeat(10_000_000)}"}`),
    shows: (page) => body(page).getByText(/xxxx/).first(),
  },
  "HTML with scripts": {
    sent: typed("text/html", `<!doctype html><body onload="${EVIL}">${MARKUP}`),
    shows: (page) => body(page).getByText("__pwned").first(),
  },
  "SVG with scripts": {
    sent: typed("image/svg+xml", `<svg xmlns="http://www.w3.org/2000/svg" onload="${EVIL}">${MARKUP}</svg>`),
    shows: (page) => body(page).getByText("__pwned").first(),
  },
  "CSV with scripts": {
    sent: typed("text/csv", `a,b\n"${MARKUP.replaceAll('"', '""')}",=cmd|'/c calc'!A0\n`),
    shows: (page) => body(page).getByText("__pwned").first(),
  },
  "events with scripts": {
    sent: typed("text/event-stream", `event: ${MARKUP}\ndata: ${MARKUP}\n\n`),
    shows: (page) => body(page).getByText("__pwned").first(),
  },
  "a file with scripts, whose name leads elsewhere": {
    sent: typed(
      "multipart/form-data; boundary=b",
      `--b\r\nContent-Disposition: form-data; name="<script>"; filename="../../x.html"\r\nContent-Type: text/html\r\n\r\n${MARKUP}\r\n--b--\r\n`,
    ),
    shows: (page) => body(page).getByText("__pwned").first(),
  },
  "an image that is none": {
    sent: typed("image/png", Buffer.from("89504e470d0a1a0affffffffffff", "hex")),
    shows: (page) =>
      body(page)
        .frameLocator("iframe")
        .getByAltText(/cannot draw this image/),
  },
  "scripts in every part of a request": {
    sent: {
      path: `/%3Cscript%3E?${encodeURIComponent(MARKUP)}=javascript:${encodeURIComponent(EVIL)}`,
      headers: ["Content-Type", "application/json", "Referer", `javascript:${EVIL}`, "Cookie", MARKUP, "X", MARKUP],
      body: JSON.stringify({ [MARKUP]: MARKUP, __proto__: null, url: `javascript:${EVIL}` }),
    },
    shows: (page) => body(page).getByText("__pwned").first(),
  },
};

// Nothing captured becomes an element of the page that could act, and a frame is allowed nothing.
const ACTORS = "#body :is(script, object, embed, iframe:not([sandbox='']), [onerror], [onload])";

/** The page takes a click, and its clock goes on: each within a number of tries. */
async function expectAnswers(page: Page, watched: WatchedPage): Promise<void> {
  for (const name of ["Headers", "Body"]) {
    const before = await watched.beats();
    const button = page.getByRole("navigation", { name: "Sections of the hit" }).getByRole("button", { name });
    await button.click();
    await expect(button).toHaveAttribute("aria-current", "true");
    await expect.poll(watched.beats).toBeGreaterThan(before);
  }
}

test("what a script of a body would do is seen here", async ({ page, instance, openBin }) => {
  const watched = await watchPage(page, instance.url);
  await openBin();
  expect(await watched.misdeeds()).toEqual([]);
  await page.evaluate(() => {
    const frame = document.body.appendChild(document.createElement("iframe"));
    Object.assign(frame.contentWindow ?? {}, { __pwned: 1 });
    alert(1);
  });
  expect(await watched.misdeeds()).toEqual(["dialog: 1", "script"]);
});

for (const [name, { sent, open, shows }] of Object.entries(INPUTS)) {
  test(`${name}: shown or refused, and the page goes on`, async ({ page, instance, openBin }) => {
    const watched = await watchPage(page, instance.url);
    const bin = await openBin();
    const seq = await send(bin.captureUrl, { path: "/nasty", ...sent });
    await page.goto(`/b/${bin.id}/${seq}`);
    await expect(hitHeading(page)).toContainText(bin.captureUrl);
    await expectAnswers(page, watched);
    await open?.(page);
    await expect(shows(page)).toBeVisible();
    await expectAnswers(page, watched);
    const views = body(page).getByRole("radiogroup", { name: "Show the body as" }).getByRole("radio");
    for (const view of await views.all()) {
      await view.click();
      await expect(view).toHaveAttribute("aria-checked", "true");
      await expectAnswers(page, watched);
      await expect(page.locator(ACTORS)).toHaveCount(0);
    }
    expect(await page.getByRole("treeitem").count(), "rows in the page").toBeLessThan(300);
    expect(await watched.misdeeds()).toEqual([]);
  });
}
