import { once } from "node:events";
import { type IncomingHttpHeaders, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ShownBin } from "./shown-bin";
import { type HubInstance, startHub } from "./start-hub";

let instance: HubInstance;
beforeAll(async () => {
  instance = await startHub();
});
afterAll(() => instance.stop());

type Options = Parameters<HubInstance["openSocket"]>[0];

/** "connected", or the code of the refusal, or the transport's own error. */
async function connect(options: Options): Promise<string> {
  const socket = instance.openSocket(options);
  const outcome = await Promise.race([
    once(socket as never, "connect").then(() => "connected"),
    once(socket as never, "connect_error").then(([error]) => error.data?.error?.code ?? error.message),
  ]);
  socket.disconnect();
  return outcome;
}

const cookie = (key: string) => ({ cookie: `other=1; hookscope_key=${key}` });

describe("who is let in", () => {
  for (const transport of ["websocket", "polling"] as const) {
    test(`by ${transport}: a key as token, as bearer, as the cookie of our own page`, async () => {
      const { key } = await instance.makeBin();
      const transports = [transport];
      const origin = instance.url;

      expect(await connect({ transports, auth: { token: key } })).toBe("connected");
      expect(await connect({ transports, extraHeaders: { authorization: `Bearer ${key}` } })).toBe("connected");
      expect(await connect({ transports, extraHeaders: { ...cookie(key), origin } })).toBe("connected");
    });

    test(`by ${transport}: nobody without a live key`, async () => {
      const { key } = await instance.makeBin();
      const transports = [transport];

      expect(await connect({ transports })).toBe("UNAUTHENTICATED");
      expect(await connect({ transports, auth: { token: `${key}x` } })).toBe("UNAUTHENTICATED");
      expect(await connect({ transports, auth: { token: 7 } })).toBe("INVALID_INPUT");
      expect(await connect({ transports, auth: { token: key, more: 1 } })).toBe("INVALID_INPUT");
    });
  }

  test("a wrong token does not fall back on a good cookie", async () => {
    const { key } = await instance.makeBin();
    const extraHeaders = { ...cookie(key), origin: instance.url };
    expect(await connect({ extraHeaders, auth: { token: "hsk_wrong" } })).toBe("UNAUTHENTICATED");
  });

  test("a cookie without an Origin counts only where browsers send none: polling", async () => {
    const { key } = await instance.makeBin();
    expect(await connect({ extraHeaders: cookie(key) })).toBe("UNAUTHENTICATED");
    expect(await connect({ transports: ["polling"], extraHeaders: cookie(key) })).toBe("connected");
    const crossSite = { ...cookie(key), "sec-fetch-site": "cross-site" };
    expect(await connect({ transports: ["polling"], extraHeaders: crossSite })).toBe("UNAUTHENTICATED");
  });

  test.each(["https://evil.example", "null", "http://127.0.0.1:1", "garbage"])(
    "no page of the origin %s, whatever it brings, before anything is looked at",
    async (origin) => {
      const { key } = await instance.makeBin();
      expect(await connect({ extraHeaders: { origin }, auth: { token: key } })).toBe("websocket error");
      expect(await handshake({ origin, ...cookie(key) })).toBe(403);
      expect(await handshake(cookie(key))).toBe(200);
    },
  );

  test("a hundred connections of one key, and no more", async () => {
    const { key } = await instance.makeBin();
    const sockets = Array.from({ length: 100 }, () => instance.openSocket({ auth: { token: key } }));
    await Promise.all(sockets.map((socket) => once(socket as never, "connect")));

    expect(await connect({ auth: { token: key } })).toBe("RATE_LIMITED");
    expect(await connect({ auth: { token: (await instance.makeBin()).key } })).toBe("connected");

    for (const socket of sockets) socket.disconnect();
  });
});

describe("a revoked key", () => {
  test("ends its connections, and their browsers know that they have no access", async () => {
    const [bin, other] = [await instance.makeBin(), await instance.makeBin()];
    const [shown, shownOther] = [new ShownBin(), new ShownBin()];
    const [mine, others] = [instance.connectLive(bin), instance.connectLive(other)];
    mine.connection.watchBin(bin.id, 0, shown);
    others.connection.watchBin(other.id, 0, shownOther);
    await Promise.all([shown.until(shown.isLive), shownOther.until(shownOther.isLive)]);

    const { keyId } = bin.actor;
    await instance.db.key.update({ where: { id: keyId }, data: { revokedAt: new Date() } });
    instance.hub.publisher.keyRevoked(keyId);
    await shown.until(({ view }) => view.connection.state === "ended");

    expect(shown.view.connection).toEqual({ state: "ended", reason: "noAccess" });
    expect((await others.socket).connected).toBe(true);
    mine.connection.close();
    others.connection.close();
  });

  test("watches nothing more on a connection that is still open", async () => {
    const bin = await instance.makeBin();
    const socket = instance.openSocket({ auth: { token: bin.key } });
    await once(socket as never, "connect");
    await instance.db.key.update({ where: { id: bin.actor.keyId }, data: { revokedAt: new Date() } });

    const answer = await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 });

    expect(answer).toMatchObject({ ok: false, error: { code: "UNAUTHENTICATED" } });
    expect(instance.hub.publisher.isWatched(bin.id)).toBe(false);
    socket.disconnect();
  });
});

/** The status of a polling handshake. */
async function handshake(headers: IncomingHttpHeaders): Promise<number | undefined> {
  const sent = request(`${instance.url}/socket.io/?EIO=4&transport=polling`, { headers });
  sent.end();
  const [response] = await once(sent, "response");
  response.resume();
  return response.statusCode;
}

test("a connection over which wrong keys are tried is closed after five", async () => {
  const base = `${instance.url}/socket.io/?EIO=4&transport=polling`;
  const opened = await (await fetch(base)).text();
  const url = `${base}&sid=${JSON.parse(opened.slice(1)).sid}`;
  let refused = 0;
  let isOpen = true;
  // Our own client opens a new connection each time; packets of the protocol are written by hand here.
  for (let tries = 0; isOpen && tries < 20; tries++) {
    const sent = await fetch(url, { method: "POST", body: '40{"token":"hsk_wrong"}' });
    const answered = sent.ok ? await (await fetch(url)).text() : "";
    if (answered.includes("UNAUTHENTICATED")) refused++;
    isOpen = answered.includes("UNAUTHENTICATED");
  }
  expect({ refused, isOpen }).toEqual({ refused: 5, isOpen: false });
});
