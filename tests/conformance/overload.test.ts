import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOORS, type Door, openDoor } from "./open-door";
import { exchange, findField, openRawClient } from "./raw-client";

describe.each(DOORS)("with little room for requests, the %s door", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind, { MAX_QUEUE_BYTES: "60000" });
  });
  afterAll(() => door.close());

  const post = (size: number) =>
    `POST /in/${door.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: ${size}\r\n\r\n${"x".repeat(size)}`;

  it("says 503 and when to come again to what finds none, and takes what does", async () => {
    const refused = await exchange(door.port, post(90_000));
    expect(refused.status).toBe(503);
    expect(Number(findField(refused, "retry-after"))).toBeGreaterThan(0);
    expect(findField(refused, "x-hookscope-hit")).toBeNull();
    expect((await exchange(door.port, post(10_000))).status).toBe(200);
  });

  it("counts bodies from their arrival, and has the room back when their senders leave", async () => {
    const half = await openRawClient(door.port);
    half.send(post(90_000).slice(0, 50_000));
    await expect.poll(async () => (await exchange(door.port, post(20_000))).status).toBe(503);
    half.close();
    await expect.poll(async () => (await exchange(door.port, post(20_000))).status).toBe(200);
  });

  it("counts requests until they are answered, so that delayed answers cannot pile up without end", async () => {
    const { slug } = await door.makeBin({ answer: { default: { delayMs: 1_000 } } });
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => exchange(door.port, `GET /in/${slug} HTTP/1.1\r\nHost: a\r\n\r\n`)),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 503]));
    await expect.poll(async () => (await exchange(door.port, post(10_000))).status).toBe(200);
  });
});
