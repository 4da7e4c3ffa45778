import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MAX_HTML_BYTES } from "@/lib/hits/preview/to-preview-html";
import { buildBin } from "@/tests/builders/build-bin";
import { buildHit } from "@/tests/builders/build-hit";
import { type RunningApi, startApi } from "./start-api";

let running: RunningApi;
beforeAll(async () => {
  running = await startApi();
});
afterAll(() => running?.stop());

const PNG = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);
const PDF = "%PDF-1.4\n%%EOF";
const POLICY =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

async function preview(
  query: string,
  content: {
    readonly body: string | Uint8Array;
    readonly type?: string;
    readonly coding?: string;
    readonly bodyTruncated?: boolean;
  },
  call: Parameters<RunningApi["api"]>[2] = {},
) {
  const { id, key } = await buildBin(running.db);
  const { body, type = "text/html", coding, bodyTruncated = false } = content;
  const headers = [["Content-Type", type], ...(coding === undefined ? [] : [["Content-Encoding", coding]])];
  const { seq } = await buildHit(running.db, { binId: id, body, contentType: type, headers, bodyTruncated });
  return await running.api("GET", `/b/${id}/preview/${seq}${query}`, { key, ...call });
}

describe("a preview", () => {
  it.each([
    ["?as=html", "<b>x</b>", `${POLICY}; sandbox`, "text/html; charset=utf-8"],
    ["?as=image", PNG, `${POLICY}; sandbox`, "text/html; charset=utf-8"],
    ["/pdf", PDF, POLICY, "application/pdf"],
    ["?as=image", "no image", `${POLICY}; sandbox`, "text/html; charset=utf-8"],
    ["/pdf", "<script>alert(1)</script>", POLICY, "text/html; charset=utf-8"],
  ])("of %s goes out with exactly the headers that keep it in its frame", async (query, body, policy, type) => {
    const { headers } = await preview(query, { body }, { headers: { "accept-encoding": "identity" } });
    expect(
      Object.fromEntries([...headers].filter(([name]) => !/^(date|connection|keep-alive|vary)$/.test(name))),
    ).toEqual({
      "content-type": type,
      "content-security-policy": policy,
      "cache-control": "no-store",
      "content-disposition": "inline",
      "x-content-type-options": "nosniff",
      "x-frame-options": "SAMEORIGIN",
      "x-dns-prefetch-control": "off",
      "referrer-policy": "no-referrer",
      "x-robots-tag": "noindex, nofollow",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-resource-policy": "same-origin",
      "permissions-policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=(), fullscreen=(), autoplay=()",
      "transfer-encoding": "chunked",
    });
  });

  it("shows HTML as it was sent, but for links and frames that would open connections", async () => {
    const html =
      '<!doctype html><LINK rel=preconnect href="http://evil.test"><p>Grüße &lt;link &amp; <linked><iFrame src="http://evil.test">x</iframe><frame/src=x><frameset>';
    const { status, bytes } = await preview("?as=html", { body: html });
    expect(status).toBe(200);
    const inert = html
      .replace("<LINK", "<meta")
      .replace("<iFrame", "<template")
      .replace("</iframe", "</template")
      .replace("<frame/", "<meta/");
    expect(String(bytes)).toBe(inert.replace("<!doctype html>", "<!doctype html><html inert>"));
  });

  it.each([
    ["by its content type", "text/html; charset=iso-8859-1", Buffer.from("<p>caf\xe9", "latin1")],
    ["by its meta element", "text/html", Buffer.from("<meta charset='windows-1252'><p>caf\xe9", "latin1")],
    ["as browsers do when nothing is said", "text/html", Buffer.from("<p>caf\xe9", "latin1")],
    ["by its byte order mark", "text/html", Buffer.from("\ufeff<p>café", "utf16le")],
  ])("reads HTML %s", async (_, type, body) => {
    expect(String((await preview("?as=html", { body, type })).bytes)).toContain("<p>café");
  });

  it("holds an image as data, under the type that its bytes have", async () => {
    const { bytes } = await preview("?as=image", { body: PNG, type: "text/html" });
    expect(String(bytes)).toContain(`src="data:image/png;base64,${PNG.toString("base64")}"`);
  });

  it("holds an SVG as an image, never as a document", async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>';
    const page = String((await preview("?as=svg", { body: svg, type: "image/svg+xml" })).bytes);
    expect(page).toContain(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
    expect(page).not.toContain("<svg");
  });

  it("joins a large image's pieces without a gap", async () => {
    const body = Buffer.concat([PNG, Buffer.alloc(1_000_001, 7)]);
    const page = String((await preview("?as=image", { body })).bytes);
    expect(/base64,([^"]*)"/.exec(page)?.[1]).toBe(body.toString("base64"));
  });

  it("gives a PDF's bytes as they are, and a decoded body when asked", async () => {
    expect(String((await preview("/pdf", { body: PDF })).bytes)).toBe(PDF);
    const coded = { body: gzipSync("<p>unfolded"), coding: "gzip" };
    expect(String((await preview("?as=html&decoded=1", coded)).bytes)).toBe("<html inert><p>unfolded");
  });

  it("shows one part of a multipart body, in whatever depth", async () => {
    const inner = "--i\r\nContent-Type: text/html\r\n\r\n<p>deep\r\n--i--";
    const body = `--o\r\nContent-Type: text/html\r\n\r\n<p>first\r\n--o\r\nContent-Type: multipart/mixed; boundary=i\r\n\r\n${inner}\r\n--o--\r\n`;
    const content = { body, type: "multipart/mixed; boundary=o" };
    expect(String((await preview("?as=html&part=1", content)).bytes)).toBe("<html inert><p>first");
    expect(String((await preview("?as=html&part=2.1", content)).bytes)).toBe("<html inert><p>deep");
    expect((await preview("?as=html&part=3", content)).status).toBe(404);
    expect((await preview("?as=html&part=1.1", content)).status).toBe(404);
  });
});

describe("a preview that cannot be", () => {
  it.each([
    ["?as=image", "no image", 422, "not an image that browsers draw"],
    ["?as=svg", "<p>no", 422, "not an SVG"],
    ["/pdf", " %PDF-1.4", 422, "not a PDF"],
    ["?as=html", Buffer.from("a\0b"), 422, "no text"],
    ["?as=html", "", 422, "empty"],
    ["?as=html", "x".repeat(MAX_HTML_BYTES + 1), 413, "4,194,305 bytes"],
    ["?as=script", "x", 400, "does not say"],
    ["", "x", 400, "does not say"],
    ["?as=html&part=0", "x", 400, "does not say"],
    ["?as=html&part=1.1.1.1.1", "x", 400, "does not say"],
    ["?as=html&as=svg", "x", 400, "more than once"],
  ])("%s says why in words", async (query, body, status, words) => {
    const answer = await preview(query, { body });
    expect({ status: answer.status, page: String(answer.bytes) }).toEqual({
      status,
      page: expect.stringContaining(words),
    });
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
  });

  it("refuses what does not decode, unfolds too far, or was cut", async () => {
    const bomb = gzipSync(Buffer.alloc(40 * 1024 * 1024));
    expect((await preview("?as=html&decoded=1", { body: bomb, coding: "gzip" })).status).toBe(413);
    expect((await preview("?as=html&decoded=1", { body: "x", coding: "gzip" })).status).toBe(422);
    const cut = { body: gzipSync("x"), coding: "gzip", bodyTruncated: true };
    expect((await preview("?as=html&decoded=1", cut)).status).toBe(422);
  });

  it("speaks in the look that the browser chose", async () => {
    const dark = await preview("?as=svg", { body: "x" }, { headers: { cookie: "hookscope_theme=dark" } });
    expect(String(dark.bytes)).toContain("color-scheme: dark;");
    expect(String((await preview("?as=svg", { body: "x" })).bytes)).toContain("color-scheme: light dark;");
  });

  it("tells a stranger nothing, and a tab of its own nothing either", async () => {
    const [own, foreign] = [await buildBin(running.db), await buildBin(running.db)];
    const { seq } = await buildHit(running.db, { binId: own.id, body: "<p>secret" });
    for (const form of [`${seq}?as=html`, `${seq}/pdf`]) {
      const path = `/b/${own.id}/preview/${form}`;
      const strange = await running.api("GET", path, { key: foreign.key });
      expect({ status: strange.status, page: String(strange.bytes) }).toEqual({
        status: 404,
        page: expect.not.stringContaining("secret"),
      });
      expect((await running.api("GET", path)).status).toBe(401);
      const tab = await running.api("GET", path, { key: own.key, headers: { "sec-fetch-dest": "document" } });
      expect(tab.status).toBe(403);
    }
    expect((await running.api("GET", `/b/${own.id}/preview/99?as=html`, { key: own.key })).status).toBe(404);
    expect((await running.api("GET", `/b/${own.id}/preview/x?as=html`, { key: own.key })).status).toBe(404);
    expect((await running.api("GET", `/b/nonsense/preview/1?as=html`, { key: own.key })).status).toBe(404);
  });

  it("takes no other method", async () => {
    const { id, key } = await buildBin(running.db);
    expect((await running.api("POST", `/b/${id}/preview/1?as=html`, { key })).status).toBe(405);
  });
});
