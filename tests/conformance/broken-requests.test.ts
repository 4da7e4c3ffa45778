import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { HitDto } from "@/lib/hits/hit-schema";
import { BODY_LIMIT, type Door, openDoor } from "./open-door";
import { exchange, openRawClient, seqOf } from "./raw-client";

let door: Door;
beforeAll(async () => {
  door = await openDoor("node");
});
afterAll(() => door.close());

/** The next hit after this one; the sender of it got no answer that would name it. */
async function waitForHit(seq: number): Promise<HitDto> {
  for (;;) {
    const hit = await door.readHit(seq).catch(() => null);
    if (hit !== null) return hit;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function lastSeq(): Promise<number> {
  return seqOf(await exchange(door.port, `GET /in/${door.slug}/mark HTTP/1.1\r\n\r\n`));
}

describe("requests that are broken", () => {
  it.each([
    ["a target with bytes beyond ASCII", (slug: string) => `GET /in/${slug}/\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n`],
    ["an unknown method", (slug: string) => `BREW /in/${slug}/pot HTTP/1.1\r\nHost: a\r\n\r\n`],
    ["a control byte in a value", (slug: string) => `GET /in/${slug}/c HTTP/1.1\r\nX-A: a\x01\r\n\r\n`],
    ["a NUL in a value", (slug: string) => `GET /in/${slug}/n HTTP/1.1\r\nX-A: a\0\r\n\r\n`],
    [
      "two lengths",
      (slug: string) => `POST /in/${slug}/l HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab`,
    ],
  ])("stores %s as malformed, with the raw head as body", async (_name, build) => {
    const raw = build(door.slug);
    const answer = await exchange(door.port, raw);
    expect(answer.status).toBe(400);
    const hit = await door.readHit(seqOf(answer));
    expect(hit.state).toBe("malformed");
    expect(hit.reason).toMatch(/HPE_/);
    expect(Buffer.from(hit.body.base64, "base64").toString("latin1")).toBe(raw);
  });

  it("answers what came before on the same connection first, and stores each once", async () => {
    const client = await openRawClient(door.port);
    client.send(`GET /in/${door.slug}/good HTTP/1.1\r\n\r\nGET /in/${door.slug}/b\xffd HTTP/1.1\r\n\r\n`);
    const good = await client.next();
    const bad = await client.next();
    await client.ended();
    expect([good.status, bad.status]).toEqual([200, 400]);
    expect((await door.readHit(seqOf(good))).state).toBe("captured");
    expect(await door.readHit(seqOf(bad))).toMatchObject({ state: "malformed", target: "/b\xffd" });
    expect(await lastSeq()).toBe(Math.max(seqOf(good), seqOf(bad)) + 1);
  });

  it("answers 400 to garbage that names no bin", async () => {
    expect((await exchange(door.port, "\x16\x03\x01\x02\0garbage\r\n\r\n")).status).toBe(400);
  });

  it("stores a chunked body that breaks off as malformed, once", async () => {
    const before = await lastSeq();
    const answer = await exchange(
      door.port,
      `POST /in/${door.slug}/chunks HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\nnothex\r\n`,
    );
    expect(answer.status).toBe(400);
    const hit = await door.readHit(seqOf(answer));
    expect(hit).toMatchObject({ seq: before + 1, state: "malformed", target: "/chunks", bodySize: 3 });
    expect(await lastSeq()).toBe(before + 2);
  });

  it("stores a body cut short by its sender, and says where and when", async () => {
    const before = await lastSeq();
    const client = await openRawClient(door.port);
    client.send(`POST /in/${door.slug}/cut HTTP/1.1\r\nContent-Length: 100\r\n\r\nabc`);
    await exchange(door.port, `GET /in/${door.slug} HTTP/1.1\r\n\r\n`);
    client.close();
    const hit = await waitForHit(before + 2);
    expect(hit).toMatchObject({ state: "malformed", reason: "ended after 3 of 100 bytes", target: "/cut" });
    expect(hit.senderGoneAfterMs).toBeGreaterThan(0);
  });
});

describe("bodies over the limit", () => {
  it("keeps the first bytes, counts and hashes the rest, and answers 413", async () => {
    const size = BODY_LIMIT * 2;
    const answer = await exchange(
      door.port,
      `POST /in/${door.slug} HTTP/1.1\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(size)}`,
    );
    expect(answer.status).toBe(413);
    const hit = await door.readHit(seqOf(answer));
    expect(hit).toMatchObject({ state: "captured", bodySize: size, bodyTruncated: true, answerStatus: 413 });
    expect(Buffer.from(hit.body.base64, "base64")).toHaveLength(BODY_LIMIT);
    expect(hit.bodySha256).not.toBeNull();
  });

  it("keeps a body of exactly the limit whole", async () => {
    const answer = await exchange(
      door.port,
      `POST /in/${door.slug} HTTP/1.1\r\nContent-Length: ${BODY_LIMIT}\r\n\r\n${"x".repeat(BODY_LIMIT)}`,
    );
    expect(answer.status).toBe(200);
    expect(await door.readHit(seqOf(answer))).toMatchObject({ bodySize: BODY_LIMIT, bodyTruncated: false });
  });

  it("stops reading far beyond the limit, and the answer still reaches the sender", async () => {
    const size = BODY_LIMIT * 20;
    const client = await openRawClient(door.port);
    client.send(`POST /in/${door.slug} HTTP/1.1\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(BODY_LIMIT * 9)}`);
    const answer = await client.next();
    await client.ended();
    expect(answer.status).toBe(413);
    const hit = await door.readHit(seqOf(answer));
    expect(hit).toMatchObject({ bodyTruncated: true, bodySha256: null });
    expect(hit.bodySize).toBeGreaterThan(BODY_LIMIT * 8);
  });
});
