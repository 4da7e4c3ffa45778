import { createHash } from "node:crypto";
import { METHODS } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CAPTURE_HOST, type Door, openDoor } from "./open-door";
import { exchange, seqOf } from "./raw-client";

let door: Door;
beforeAll(async () => {
  door = await openDoor("node", { CAPTURE_HOST });
});
afterAll(() => door.close());

async function capture(request: string | Buffer, method = "GET") {
  return door.readHit(seqOf(await exchange(door.port, request, method)));
}

describe("the Node door keeps a request as it was sent", () => {
  it("keeps header order, case and duplicates", async () => {
    const fields: [string, string][] = [
      ["hOsT", "example.test"],
      ["X-Dup", "1"],
      ["accept", "*/*"],
      ["x-dup", "2"],
      ["Set-Cookie", "a=1"],
      ["X-DUP", "1"],
      ["Set-Cookie", "b=2"],
      ["User-Agent", ""],
      ["Content-Type", "text/plain;charset=UTF-8"],
    ];
    const hit = await capture(
      `GET /in/${door.slug} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`,
    );
    expect(hit.headers).toEqual(fields);
    expect(hit.fidelity).toBe("exact");
    expect(hit.contentType).toBe("text/plain;charset=UTF-8");
  });

  it("keeps header bytes beyond ASCII, and drops only the whitespace around values", async () => {
    const every = String.fromCharCode(...Array.from({ length: 128 }, (_, n) => n + 128));
    const hit = await capture(`GET /in/${door.slug} HTTP/1.1\r\nHost: a\r\nX-Bytes:\t  ${every}\tq \t\r\n\r\n`);
    expect(hit.headers).toEqual([
      ["Host", "a"],
      ["X-Bytes", `${every}\tq`],
    ]);
  });

  it.each([
    "",
    "/",
    "//",
    "/a/../b/./c",
    "/%zz/%2F/%00?x=%zz&&=",
    "?",
    "?a=1&a=2;b#c",
    "/a?b?c",
    "/;p=1/'\"<>`{}|\\^",
    `/${"long".repeat(4000)}`,
  ])("keeps the target %j", async (target) => {
    const hit = await capture(`GET /in/${door.slug}${target} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect(hit.target).toBe(target);
  });

  it("captures every method that the parser knows", async () => {
    const methods = METHODS.filter((method) => method !== "CONNECT");
    expect(methods).toEqual(expect.arrayContaining(["PROPFIND", "PURGE", "LINK", "M-SEARCH", "TRACE"]));
    for (const method of methods) {
      const hit = await capture(
        `${method} /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi`,
        method,
      );
      expect(hit.method).toBe(method);
      expect(hit.body.base64).toBe("aGk=");
    }
  });

  it("keeps any bytes of a body, with their hash", async () => {
    const body = Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 7 + (n >> 8)) & 0xff));
    const head = `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`;
    const hit = await capture(Buffer.concat([Buffer.from(head), body]));
    expect(Buffer.from(hit.body.base64, "base64").equals(body)).toBe(true);
    expect(hit.bodySize).toBe(body.length);
    expect(hit.bodySha256).toBe(createHash("sha256").update(body).digest("hex"));
  });

  it("keeps the trailers of a chunked body, and the body without its framing", async () => {
    const hit = await capture(
      `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTrailer: X-Sum\r\n\r\n` +
        "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nX-Sum: 1\r\nx-sum: \xe9\r\n\r\n",
    );
    expect(hit.body.base64).toBe(Buffer.from("abcde").toString("base64"));
    expect(hit.trailers).toEqual([
      ["X-Sum", "1"],
      ["x-sum", "\xe9"],
    ]);
  });

  it("takes HTTP/1.0, with or without a Host", async () => {
    const hit = await capture(`POST /in/${door.slug}/x HTTP/1.0\r\nContent-Length: 1\r\n\r\nz`);
    expect(hit).toMatchObject({
      httpVersion: "1.0",
      headers: [["Content-Length", "1"]],
      bodySize: 1,
      state: "captured",
    });
  });

  it("takes HTTP/1.1 without a Host", async () => {
    expect((await capture(`GET /in/${door.slug} HTTP/1.1\r\nX-A: 1\r\n\r\n`)).headers).toEqual([["X-A", "1"]]);
  });

  it("keeps 3,000 headers and 64 KiB of headers", async () => {
    const many = Array.from({ length: 3000 }, (_, n): [string, string] => [`X-${n}`, `${n}`]);
    const hit = await capture(
      `GET /in/${door.slug} HTTP/1.1\r\n${many.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\n`,
    );
    expect(hit.headers).toEqual(many);
    const long = "v".repeat(64 * 1024);
    const other = await capture(`GET /in/${door.slug} HTTP/1.1\r\nX-Long: ${long}\r\n\r\n`);
    expect(other.headers).toEqual([["X-Long", long]]);
  });

  it("takes absolute targets and capture hosts", async () => {
    const absolute = await capture(`GET http://any.test:81/in/${door.slug}/x?y HTTP/1.1\r\nHost: b\r\n\r\n`);
    expect(absolute).toMatchObject({ target: "/x?y", url: `http://any.test:81/in/${door.slug}/x?y` });
    const host = await capture(
      `GET /in/other?z HTTP/1.1\r\nHost: ${door.slug.toUpperCase()}.${CAPTURE_HOST}:80\r\n\r\n`,
    );
    expect(host.target).toBe("/in/other?z");
  });

  it("says who sent it, whatever the headers claim", async () => {
    const hit = await capture(
      `GET /in/${door.slug} HTTP/1.1\r\nX-Forwarded-For: 8.8.8.8\r\nForwarded: for=9.9.9.9\r\n\r\n`,
    );
    expect(["127.0.0.1", "::1"]).toContain(hit.remoteAddress);
    expect(hit.remotePort).toBeGreaterThan(0);
    expect(hit.viaProxy).toBe(false);
  });
});
