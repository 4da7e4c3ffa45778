import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BODY_LIMIT, type Door, openDoor } from "./open-door";
import { exchange, seqOf } from "./raw-client";

let door: Door;
beforeAll(async () => {
  door = await openDoor("route");
});
afterAll(() => door.close());

async function capture(request: string | Buffer, method = "GET") {
  return door.readHit(seqOf(await exchange(door.port, request, method)));
}

describe("the route door", () => {
  it.each(["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"])("captures %s", async (method) => {
    const hit = await capture(`${method} /in/${door.slug}/x?y=1 HTTP/1.1\r\nHost: a\r\n\r\n`, method);
    expect(hit).toMatchObject({ method, target: "/x?y=1", fidelity: "normalised" });
  });

  it("keeps any bytes of a body", async () => {
    const body = Buffer.from(Array.from({ length: 70_000 }, (_, n) => (n * 7 + (n >> 8)) & 0xff));
    const head = `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: ${body.length}\r\n\r\n`;
    const hit = await capture(Buffer.concat([Buffer.from(head), body]));
    expect(Buffer.from(hit.body.base64, "base64").equals(body)).toBe(true);
  });

  it("keeps the start of a body over the limit", async () => {
    const size = BODY_LIMIT * 2;
    const answer = await exchange(
      door.port,
      `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(size)}`,
    );
    expect(answer.status).toBe(413);
    expect(await door.readHit(seqOf(answer))).toMatchObject({ bodySize: size, bodyTruncated: true });
  });

  it("does not redirect slashes away", async () => {
    expect((await capture(`GET /in/${door.slug}/a/ HTTP/1.1\r\nHost: a\r\n\r\n`)).target).toBe("/a/");
  });
});

describe("what the route door loses, compared with the Node door", () => {
  it("header case, order and duplicates, trailers, the HTTP version, the peer", async () => {
    const hit = await capture(
      `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nX-B: 1\r\nx-a: 2\r\nX-B: 3\r\nTransfer-Encoding: chunked\r\n\r\n` +
        "1\r\nz\r\n0\r\nX-Sum: 1\r\n\r\n",
    );
    const ours = hit.headers.filter(([name]) => /^x-[ab]$/i.test(name));
    expect(ours).toEqual([
      ["x-a", "2"],
      ["x-b", "1, 3"],
    ]);
    expect(hit).toMatchObject({ trailers: [], httpVersion: "", remoteAddress: "", remotePort: null });
  });

  it("dots in the path", async () => {
    expect((await capture(`GET /in/${door.slug}/a/../b HTTP/1.1\r\nHost: a\r\n\r\n`)).target).toBe("/b");
  });

  it("all methods but seven", async () => {
    for (const method of ["PURGE", "PROPFIND", "TRACE"]) {
      const answer = await exchange(door.port, `${method} /in/${door.slug} HTTP/1.1\r\nHost: a\r\n\r\n`, method);
      expect(answer.status).toBeGreaterThanOrEqual(400);
    }
  });
});
