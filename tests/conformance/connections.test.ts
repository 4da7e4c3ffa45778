import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAt } from "./expect-at";
import type { Way } from "./expectation";
import { BODY_LIMIT, DOORS, type Door, openDoor } from "./open-door";
import { exchange, findField, openRawClient, type RawClient, seqOf } from "./raw-client";
import { readHit, wayOf } from "./send-sent";
import { BROKEN_REQUEST, formatBody, formatHead, formatSent, type SentRequest } from "./sent-request";

describe.each(DOORS)("the %s door on its connections", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind);
  });
  afterAll(() => door.close());

  const get = (target: string): SentRequest => ({ target, headers: [["Host", "a"]] });

  /** Expects the next answer, and the hit that it names, to be those of this request. */
  async function expectNext(client: RawClient, way: Way, sent: SentRequest): Promise<void> {
    const answer = await client.next(sent.method);
    const actual = { isContinued: false, status: answer.status, hit: await readHit(door, answer) };
    expect(actual).toEqual(expectAt(kind, sent, way));
  }

  it("answers pipelined requests in order", async () => {
    const client = await openRawClient(door.port);
    const way = wayOf(door, client);
    const sent = Array.from({ length: 20 }, (_, n) => get(`/${n}`));
    client.send(Buffer.concat(sent.map((one) => formatSent(one, door.slug))));
    for (const one of sent) await expectNext(client, way, one);
    client.close();
  });

  it("goes on after a request that asked for an upgrade, where it takes them at all", async () => {
    const client = await openRawClient(door.port);
    const way = wayOf(door, client);
    const headers: SentRequest["headers"] = [
      ["Host", "a"],
      ["Connection", "Upgrade"],
      ["Upgrade", "h2c"],
      ["Content-Length", "6"],
    ];
    const sent = { method: "POST", headers, body: "foobar" };
    client.send(formatHead(sent, door.slug));
    if (expectAt(kind, sent, way).status === null) {
      await client.ended();
      return;
    }
    client.send(formatBody(sent));
    await expectNext(client, way, sent);
    client.send(formatSent(get("/next"), door.slug));
    await expectNext(client, way, get("/next"));
    client.close();
  });

  it("answers a broken request after what came before on the same connection, if it answers that", async () => {
    const client = await openRawClient(door.port);
    const way = wayOf(door, client);
    const sent: SentRequest = { ...get("/good"), isBrokenBehind: true };
    client.send(formatSent(sent, door.slug));
    const { status } = await client.next();
    expect(status).toBe(expectAt(kind, sent, way).status);
    if (status === 200) await expectNext(client, way, BROKEN_REQUEST);
    await client.ended();
  });

  it("answers 400 to garbage that names no bin", async () => {
    expect((await exchange(door.port, "\x16\x03\x01\x02\0garbage\r\n\r\n")).status).toBe(400);
  });

  it("gives HEAD the head of the answer only", async () => {
    const client = await openRawClient(door.port);
    client.send(`HEAD /in/${door.slug} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect((await client.next("HEAD")).status).toBe(200);
    client.send(`GET /in/${door.slug} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect((await client.next()).body.toString()).toBe("ok\n");
    client.close();
  });

  it("answers preflights with 204 and yes, and stores them", async () => {
    const answer = await exchange(
      door.port,
      `OPTIONS /in/${door.slug} HTTP/1.1\r\nHost: a\r\nOrigin: http://a.test\r\nAccess-Control-Request-Method: PUT\r\n` +
        "Access-Control-Request-Headers: authorization, x-a\r\n\r\n",
    );
    expect(answer.status).toBe(204);
    expect(findField(answer, "access-control-allow-origin")).toBe("*");
    expect(findField(answer, "access-control-allow-methods")).toBe("PUT");
    expect(findField(answer, "access-control-allow-headers")).toBe("authorization, x-a");
    expect((await door.readHit(seqOf(answer))).method).toBe("OPTIONS");
  });

  it("lets no stalled sender hold up another", async () => {
    const stalled = await openRawClient(door.port);
    stalled.send(`POST /in/${door.slug}/stalled HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\nhalf`);
    expect((await exchange(door.port, `GET /in/${door.slug} HTTP/1.1\r\nHost: a\r\n\r\n`)).status).toBe(200);
    stalled.send("-there");
    const hit = await door.readHit(seqOf(await stalled.next()));
    stalled.close();
    expect(hit.target).toBe("/stalled");
  });

  it("stops reading far beyond the limit, and the answer still reaches the sender", async () => {
    const size = BODY_LIMIT * 20;
    const client = await openRawClient(door.port);
    client.send(
      `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(BODY_LIMIT * 9)}`,
    );
    const answer = await client.next();
    expect(answer.status).toBe(413);
    const hit = await door.readHit(seqOf(answer));
    expect(hit).toMatchObject({ bodyTruncated: true, bodySha256: null });
    expect(hit.bodySize).toBeGreaterThan(BODY_LIMIT * 8);
    // The route door has no say in the connection: Node ends it when it has been idle for long enough.
    if (kind === "node") await client.ended();
    client.close();
  });
});
