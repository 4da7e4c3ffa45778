import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { DOORS, type Door, openDoor } from "./open-door";
import { exchange, findField, openRawClient, seqOf } from "./raw-client";

describe.each(DOORS)("what the %s door answers", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind);
  });
  afterAll(() => door.close());

  const get = (slug: string) => exchange(door.port, `GET /in/${slug} HTTP/1.1\r\nHost: a\r\n\r\n`);

  it("says ok by default, names the hit, and is safe to open in a browser", async () => {
    const answer = await get(door.slug);
    expect(answer.status).toBe(200);
    expect(answer.body.toString()).toBe("ok\n");
    expect(findField(answer, "content-type")).toBe("text/plain");
    expect(findField(answer, "content-security-policy")).toBe("sandbox");
    expect(findField(answer, "x-content-type-options")).toBe("nosniff");
    expect(findField(answer, "access-control-allow-origin")).toBe("*");
    expect(findField(answer, "access-control-expose-headers")).toBe("x-hookscope-hit");
    expect(seqOf(answer)).toBeGreaterThan(0);
  });

  it("gives the bin's own answer, without what acts on our origin or frames the message", async () => {
    const { slug, binId } = await door.makeBin({
      answer: {
        default: {
          status: 418,
          headers: [
            ["X-Bin", "1"],
            ["Set-Cookie", "a=1"],
            ["Clear-Site-Data", '"*"'],
            ["Strict-Transport-Security", "max-age=1"],
            ["Content-Length", "9999"],
            ["Transfer-Encoding", "chunked"],
            ["Content-Security-Policy", "script-src *"],
            ["Content-Type", "text/html"],
          ],
          body: "<script>é</script>",
        },
      },
    });
    const answer = await get(slug);
    expect(answer.status).toBe(418);
    expect(answer.body.toString()).toBe("<script>é</script>");
    expect(findField(answer, "x-bin")).toBe("1");
    expect(findField(answer, "content-type")).toBe("text/html");
    expect(findField(answer, "content-security-policy")).toBe("sandbox");
    for (const name of ["set-cookie", "clear-site-data", "strict-transport-security"]) {
      expect(findField(answer, name)).toBeNull();
    }
    expect(await door.readHitOf(binId, seqOf(answer))).toMatchObject({ answerStatus: 418 });
  });

  it("gives bytes as they are, and no body with 204", async () => {
    const bytes = Buffer.from([0, 255, 254, 10, 13]);
    const some = await door.makeBin({ answer: { default: { bodyBase64: bytes.toString("base64") } } });
    expect((await get(some.slug)).body.equals(bytes)).toBe(true);
    const none = await door.makeBin({ answer: { default: { status: 204, body: "x" } } });
    const client = await openRawClient(door.port);
    client.send(`GET /in/${none.slug} HTTP/1.1\r\nHost: a\r\n\r\nGET /in/${none.slug} HTTP/1.1\r\nHost: a\r\n\r\n`);
    expect([(await client.next()).status, (await client.next()).status]).toEqual([204, 204]);
    client.close();
  });

  it("answers after the delay, when the hit is long stored", async () => {
    const { slug, binId } = await door.makeBin({ answer: { default: { delayMs: 400 } } });
    const startedAt = performance.now();
    const answering = get(slug);
    for (;;) {
      const hit = await door.readHitOf(binId, 1).catch(() => null);
      if (hit !== null) break;
    }
    expect(seqOf(await answering)).toBe(1);
    expect(performance.now() - startedAt).toBeGreaterThanOrEqual(390);
  });

  it("helps those who mistyped, and refuses for paused bins", async () => {
    const lost = await get("no-such-bin");
    expect(lost.status).toBe(404);
    expect(lost.body.toString()).toContain("No bin captures here");
    const { slug, binId } = await door.makeBin({});
    await door.patchBin(binId, { paused: true });
    const first = await get(slug);
    const second = await get(slug);
    expect([first.status, second.status]).toEqual([403, 403]);
    // One sample a minute: the second is only counted.
    expect(await door.readHitOf(binId, seqOf(first))).toMatchObject({ state: "denied", bodySize: 0 });
    expect(findField(second, "x-hookscope-hit")).toBeNull();
    await door.patchBin(binId, { paused: false });
    expect((await get(slug)).status).toBe(200);
  });
});

describe("the bin's answer on the wire of the Node door", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor("node");
  });
  afterAll(() => door.close());

  it("keeps the order, case, duplicates and bytes of its headers", async () => {
    const headers: [string, string][] = [
      ["X-B", "2"],
      ["x-a", "1"],
      ["X-B", "\xe9"],
    ];
    const { slug } = await door.makeBin({ answer: { default: { headers } } });
    const answer = await exchange(door.port, `GET /in/${slug} HTTP/1.1\r\n\r\n`);
    expect(answer.headers.slice(0, 3)).toEqual(headers);
  });

  it("notes how long the sender waited that left before its answer", async () => {
    const { slug, binId } = await door.makeBin({ answer: { default: { delayMs: 30_000 } } });
    const client = await openRawClient(door.port);
    client.send(`GET /in/${slug} HTTP/1.1\r\n\r\n`);
    while ((await door.readHitOf(binId, 1).catch(() => null)) === null);
    client.close();
    let goneAfterMs: number | null = null;
    while (goneAfterMs === null) goneAfterMs = (await door.readHitOf(binId, 1)).senderGoneAfterMs;
    expect(goneAfterMs).toBeGreaterThan(0);
    expect(goneAfterMs).toBeLessThan(30_000);
  });
});
