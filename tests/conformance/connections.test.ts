import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BODY_LIMIT, type Door, openDoor } from "./open-door";
import { exchange, findField, openRawClient, type RawAnswer, seqOf } from "./raw-client";

let door: Door;
beforeAll(async () => {
  door = await openDoor("node");
});
afterAll(() => door.close());

async function exchangeOver(...pieces: string[]): Promise<RawAnswer> {
  const client = await openRawClient(door.port);
  for (const piece of pieces) client.send(piece);
  const answer = await client.next();
  client.close();
  return answer;
}

describe("the Node door on its connections", () => {
  it("answers pipelined requests in order", async () => {
    const client = await openRawClient(door.port);
    const count = 20;
    client.send(
      Array.from(
        { length: count },
        (_, n) => `POST /in/${door.slug}/${n} HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\n\r\n${n % 10}`,
      ).join(""),
    );
    const seqs: number[] = [];
    for (let n = 0; n < count; n++) seqs.push(seqOf(await client.next()));
    client.close();
    for (const [n, seq] of seqs.entries()) expect((await door.readHit(seq)).target).toBe(`/${n}`);
  });

  it("sends 100 to a sender that asks, and captures the body that follows", async () => {
    const client = await openRawClient(door.port);
    client.send(`POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n`);
    expect((await client.next()).status).toBe(100);
    client.send("hello");
    const hit = await door.readHit(seqOf(await client.next()));
    client.close();
    expect(hit.body.text).toBe("hello");
    expect(hit.headers).toContainEqual(["Expect", "100-continue"]);
  });

  it("refuses a body that is announced as too large, unread, and still shows the request", async () => {
    const size = BODY_LIMIT + 1;
    const answer = await exchangeOver(
      `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: ${size}\r\n\r\n`,
    );
    expect(answer.status).toBe(413);
    expect(await door.readHit(seqOf(answer))).toMatchObject({ bodySize: 0, bodyTruncated: true, bodySha256: null });
  });

  it("captures requests with any other expectation", async () => {
    const answer = await exchangeOver(
      `POST /in/${door.slug} HTTP/1.1\r\nExpect: the-best\r\nContent-Length: 2\r\n\r\nok`,
    );
    expect(answer.status).toBe(200);
    expect((await door.readHit(seqOf(answer))).body.text).toBe("ok");
  });

  it.each(["h2c", "websocket", "TLS/1.0"])(
    "captures a POST that asks for an upgrade to %s with its body",
    async (protocol) => {
      const fields: [string, string][] = [
        ["Connection", "Upgrade, HTTP2-Settings"],
        ["Upgrade", protocol],
        ["HTTP2-Settings", "AAEAAEAAAAIAAAAAAAMAAAAAAAQBAAAAAAUAAEAAAAYABgAA"],
        ["Content-Length", "6"],
        ["X-\xe9", "\xff"],
      ].map(([name = "", value = ""]) => [name.replace("\xe9", "e"), value]);
      const client = await openRawClient(door.port);
      client.send(
        `POST /in/${door.slug} HTTP/1.1\r\n${fields.map(([name, value]) => `${name}: ${value}`).join("\r\n")}\r\n\r\nfoo`,
      );
      client.send("bar");
      const answer = await client.next();
      expect(answer.status).toBe(200);
      const hit = await door.readHit(seqOf(answer));
      expect(hit.headers).toEqual(fields);
      expect(hit.body.text).toBe("foobar");
      // The connection goes on, for captures.
      client.send(`GET /in/${door.slug}/next HTTP/1.1\r\n\r\n`);
      expect((await door.readHit(seqOf(await client.next()))).target).toBe("/next");
      client.close();
    },
  );

  it("gives HEAD the head of the answer only", async () => {
    const client = await openRawClient(door.port);
    client.send(`HEAD /in/${door.slug} HTTP/1.1\r\n\r\n`);
    const answer = await client.next("HEAD");
    expect(findField(answer, "content-length")).toBe("3");
    client.send(`GET /in/${door.slug} HTTP/1.1\r\n\r\n`);
    expect((await client.next()).body.toString()).toBe("ok\n");
    client.close();
  });

  it("answers preflights with 204 and yes, and stores them", async () => {
    const answer = await exchange(
      door.port,
      `OPTIONS /in/${door.slug} HTTP/1.1\r\nOrigin: http://a.test\r\nAccess-Control-Request-Method: PUT\r\n` +
        "Access-Control-Request-Headers: authorization, x-a\r\n\r\n",
    );
    expect(answer.status).toBe(204);
    expect(findField(answer, "access-control-allow-origin")).toBe("*");
    expect(findField(answer, "access-control-allow-methods")).toBe("PUT");
    expect(findField(answer, "access-control-allow-headers")).toBe("authorization, x-a");
    expect((await door.readHit(seqOf(answer))).method).toBe("OPTIONS");
  });

  it("refuses CONNECT and goes on", async () => {
    const answer = await exchange(door.port, "CONNECT example.test:443 HTTP/1.1\r\nHost: example.test:443\r\n\r\n");
    expect(answer.status).toBe(405);
    expect((await exchange(door.port, `GET /in/${door.slug} HTTP/1.1\r\n\r\n`)).status).toBe(200);
  });

  it("lets no stalled sender hold up another", async () => {
    const stalled = await openRawClient(door.port);
    stalled.send(`POST /in/${door.slug}/stalled HTTP/1.1\r\nContent-Length: 10\r\n\r\nhalf`);
    expect((await exchange(door.port, `GET /in/${door.slug} HTTP/1.1\r\n\r\n`)).status).toBe(200);
    stalled.send("-there");
    const hit = await door.readHit(seqOf(await stalled.next()));
    stalled.close();
    expect(hit.target).toBe("/stalled");
  });
});
