import { createHmac } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { BinSettingsInput } from "@/lib/bins/settings-schema";
import type { HitDto } from "@/lib/hits/hit-schema";
import { DOORS, type Door, openDoor } from "./open-door";
import { exchange, findField } from "./raw-client";

type Access = NonNullable<BinSettingsInput["access"]>;

describe.each(DOORS)("whom a bin lets in through the %s door", (kind) => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor(kind, { TRUST_PROXY: "1", SECRET_KEY: "a key that only tests use" });
  });
  afterAll(() => door.close());

  async function makeBin(access: Access) {
    const { slug, binId } = await door.makeBin({ access });
    const send = (init: RequestInit = {}) =>
      fetch(`http://localhost:${door.port}/in/${slug}/x`, { method: "POST", body: "a body", ...init });
    const readHit = (answer: Response): Promise<HitDto> =>
      door.readHitOf(binId, Number(answer.headers.get("x-hookscope-hit")));
    return { slug, binId, send, readHit };
  }

  const basic = (text: string) => ({ headers: { authorization: `Basic ${Buffer.from(text).toString("base64")}` } });

  it("asks for Basic or Bearer credentials, and keeps no body of whom it refuses", async () => {
    const bin = await makeBin({ basic: { user: "u", password: "p w" }, bearer: "a-token" });
    for (const init of [{}, basic("u:p"), { headers: { authorization: "Bearer a-toke" } }]) {
      const refused = await bin.send(init);
      expect(refused.status).toBe(401);
      expect(refused.headers.get("www-authenticate")).toMatch(/Basic realm="bin".*Bearer realm="bin"/);
      expect(await refused.text()).not.toMatch(/a-token|p w/);
      expect(await bin.readHit(refused)).toMatchObject({
        state: "denied",
        deniedBy: "credentials",
        answer: { status: 401, rule: "credentials" },
        reason: expect.stringContaining("Authorization"),
        body: { base64: "", storedSize: 0 },
      });
    }
    for (const init of [basic("u:p w"), { headers: { authorization: "Bearer a-token" } }]) {
      const taken = await bin.send(init);
      expect(taken.status).toBe(200);
      expect(await bin.readHit(taken)).toMatchObject({ state: "captured", deniedBy: null, body: { text: "a body" } });
    }
  });

  it("takes certain addresses, as trusted proxies tell them", async () => {
    const bin = await makeBin({ allowAddresses: ["203.0.113.0/24", "2001:db8::/32"] });
    const from = (address: string) => bin.send({ headers: { "x-forwarded-for": address } });
    for (const address of ["203.0.113.9", "2001:db8::1", "198.51.100.1, 203.0.113.9"]) {
      expect((await from(address)).status).toBe(200);
    }
    for (const address of ["198.51.100.1", "203.0.113.9, 198.51.100.1", "::1"]) {
      const refused = await from(address);
      expect(refused.status).toBe(403);
      expect(await bin.readHit(refused)).toMatchObject({ state: "denied", deniedBy: "address" });
    }
  });

  it("takes certain methods, a header's value, and bodies up to a length", async () => {
    const bin = await makeBin({ methods: ["post"], header: { name: "X-Token", value: "v" }, maxBodyBytes: 10 });
    const headers = { "x-token": "v" };
    expect((await bin.send({ headers })).status).toBe(200);
    const outcomes = [
      [await bin.send({ headers, method: "PUT" }), 403, "method"],
      [await bin.send({ headers: { "x-token": "w" } }), 403, "header"],
      [await bin.send({ headers, body: "eleven byte" }), 413, "size"],
      [
        await bin.send({ headers, body: new Blob(["x".repeat(50)]).stream(), duplex: "half" } as RequestInit),
        413,
        "size",
      ],
    ] as const;
    for (const [answer, status, rule] of outcomes) {
      expect(answer.status).toBe(status);
      expect(await bin.readHit(answer)).toMatchObject({ state: "denied", deniedBy: rule, body: { storedSize: 0 } });
    }
  });

  it("takes so many a minute, says when to come again, and keeps one sample of the rest", async () => {
    const bin = await makeBin({ ratePerMinute: 1 });
    expect((await bin.send()).status).toBe(200);
    const [first, second] = [await bin.send(), await bin.send()];
    expect([first.status, second.status]).toEqual([429, 429]);
    expect(Number(first.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await bin.readHit(first)).toMatchObject({ deniedBy: "rate" });
    expect(second.headers.get("x-hookscope-hit")).toBeNull();
  });

  it("answers a preflight, which has no credentials to show, and keeps nothing of its body", async () => {
    const bin = await makeBin({ bearer: "a-token" });
    const asked = await bin.send({
      method: "OPTIONS",
      headers: { origin: "https://a.example", "access-control-request-method": "POST" },
    });
    expect(asked.status).toBe(204);
    expect(await bin.readHit(asked)).toMatchObject({ state: "denied", deniedBy: "preflight", body: { storedSize: 0 } });
  });

  it("keeps only so many of whom it refuses, so that they push out no others", async () => {
    const bin = await makeBin({ bearer: "a-token" });
    const answers = await Promise.all(Array.from({ length: 80 }, () => bin.send()));
    expect(answers.every(({ status }) => status === 401)).toBe(true);
    expect(answers.filter(({ headers }) => headers.get("x-hookscope-hit") !== null)).toHaveLength(60);
  });

  if (kind === "node") {
    it("reads no body of whom it refuses by the head, and asks for none", async () => {
      const bin = await makeBin({ bearer: "a-token" });
      // From then on the door knows the bin.
      await bin.send();
      const head = `POST /in/${bin.slug} HTTP/1.1\r\nHost: a\r\nContent-Length: 5000000\r\n`;
      for (const more of ["", "Expect: 100-continue\r\n"]) {
        const answer = await exchange(door.port, `${head}${more}\r\n`);
        expect(answer.status).toBe(401);
        expect(findField(answer, "connection")).toBe("close");
      }
    });
  }
});

describe("a bin that takes signed requests only", () => {
  let door: Door;
  beforeAll(async () => {
    door = await openDoor("node", { MAX_BODY_BYTES: "1000000" });
  });
  afterAll(() => door.close());

  it("takes what its secret proves, long bodies too, and nothing else", async () => {
    const { slug, binId } = await door.makeBin({ access: { requireValidSignature: true } });
    await door.setSecret(binId, "github", "a secret");
    const send = (body: string, secret: string | null) =>
      fetch(`http://localhost:${door.port}/in/${slug}`, {
        method: "POST",
        body,
        headers: {
          "content-type": "application/json",
          "user-agent": "GitHub-Hookshot/044aadd",
          "x-github-event": "push",
          "x-github-delivery": "72d3162e-cc78-11e3-81ab-4c9367dc0958",
          ...(secret === null
            ? {}
            : { "x-hub-signature-256": `sha256=${createHmac("sha256", secret).update(body).digest("hex")}` }),
        },
      });
    const long = JSON.stringify({ long: "x".repeat(200_000) });
    for (const body of ["{}", long]) expect((await send(body, "a secret")).status).toBe(200);
    for (const [body, secret] of [
      ["{}", null],
      ["{}", "another"],
      [long, "another"],
    ] as const) {
      const refused = await send(body, secret);
      expect(refused.status).toBe(403);
      const hit = await door.readHitOf(binId, Number(refused.headers.get("x-hookscope-hit")));
      expect(hit).toMatchObject({ state: "denied", deniedBy: "signature", signature: "invalid" });
      expect(hit.signatureReport?.explanation).toContain("kept no body");
    }
  });
});
