import { once } from "node:events";
import net from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { LiveSocket } from "@/lib/live/client/live-socket";
import { SOCKET_PATH } from "@/lib/live/events";
import { ShownBin } from "./shown-bin";
import { type HubInstance, startHub, type TestBin } from "./start-hub";

let instance: HubInstance;
beforeAll(async () => {
  instance = await startHub();
});
afterAll(() => instance.stop());

/** The socket without its types: it sends anything. */
interface Anything {
  emit(event: string, ...sent: unknown[]): void;
  emitWithAck(event: string, ...sent: unknown[]): Promise<unknown>;
}
const anything = (socket: LiveSocket) => socket as unknown as Anything;

async function connect(bin: TestBin): Promise<LiveSocket> {
  const socket = instance.openSocket({ auth: { token: bin.key } });
  await once(socket as never, "connect");
  return socket;
}

const INVALID = { ok: false, error: { code: "INVALID_INPUT" } };

describe("messages that make no sense", () => {
  test.each([
    ["no request", []],
    ["null", [null]],
    ["a number", [7]],
    ["no afterSeq", [{ binId: "01890000-0000-7000-8000-000000000001" }]],
    ["a negative seq", [{ binId: "01890000-0000-7000-8000-000000000001", afterSeq: -1 }]],
    ["a seq that is none", [{ binId: "01890000-0000-7000-8000-000000000001", afterSeq: 1.5 }]],
    ["a seq beyond the database's", [{ binId: "01890000-0000-7000-8000-000000000001", afterSeq: 2 ** 31 }]],
    ["an id that is none", [{ binId: "x'; --", afterSeq: 0 }]],
    ["an id with NUL", [{ binId: "\0", afterSeq: 0 }]],
    ["more fields", [{ binId: "01890000-0000-7000-8000-000000000001", afterSeq: 0, admin: true }]],
    ["a prototype", [JSON.parse('{"__proto__": {"binId": 1}}')]],
    ["bytes", [new Uint8Array([1, 2, 3])]],
  ])("watch with %s is refused in the acknowledgement", async (_name, sent) => {
    const socket = await connect(await instance.makeBin());
    expect(await anything(socket).emitWithAck("watch", ...sent)).toMatchObject(INVALID);
    socket.disconnect();
  });

  test("an unknown event is refused, and messages without or with a strange acknowledgement hurt nobody", async () => {
    const bin = await instance.makeBin();
    const socket = await connect(bin);
    const sender = anything(socket);

    expect(await sender.emitWithAck("subscribe", "all")).toMatchObject(INVALID);
    sender.emit("watch");
    sender.emit("watch", { binId: bin.id, afterSeq: 0 });
    sender.emit("watch", { binId: bin.id, afterSeq: 0 }, "not a function");
    sender.emit("unwatch", 1, 2, 3);
    sender.emit("constructor", {});

    expect(await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 })).toMatchObject({ ok: true });
    socket.disconnect();
  });

  test("a message too large ends its connection alone", async () => {
    const bin = await instance.makeBin();
    const [socket, other] = [await connect(bin), await connect(bin)];
    const gone = once(socket as never, "disconnect");

    anything(socket).emit("watch", "x".repeat(20_000));
    await gone;

    expect(await other.emitWithAck("watch", { binId: bin.id, afterSeq: 0 })).toMatchObject({ ok: true });
    other.disconnect();
  });

  test("what is no protocol at all is closed", async () => {
    const { port, hostname } = new URL(instance.url);
    for (const sent of [
      `GET ${SOCKET_PATH}?EIO=4&transport=websocket HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`,
      `GET ${SOCKET_PATH}?EIO=4&transport=carrier-pigeon HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n`,
      `POST ${SOCKET_PATH}?EIO=4&transport=polling&sid=none HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nConnection: close\r\n\r\nx`,
      "GET http://[/socket.io/ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
      "GET http://[/socket.io/ HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n",
      `GET ${SOCKET_PATH}?EIO=9 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
      `GET ${SOCKET_PATH}?EIO=4&transport=__proto__ HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`,
    ]) {
      const socket = net.connect(Number(port), hostname);
      socket.write(sent);
      const [answer] = await once(socket, "data");
      expect(String(answer)).toMatch(/^HTTP\/1.1 400/);
      socket.destroy();
    }
  });

  test("one connection watches twenty bins, and no more", async () => {
    const bin = await instance.makeBin();
    const socket = await connect(bin);
    const { workspaceId } = bin.actor;
    const ids = Array.from({ length: 20 }, () => crypto.randomUUID());
    await instance.db.bin.createMany({ data: ids.map((id) => ({ id, workspaceId, name: "one of many" })) });

    for (const binId of ids)
      expect(await socket.emitWithAck("watch", { binId, afterSeq: 0 })).toMatchObject({ ok: true });
    const refused = { ok: false, error: { code: "RATE_LIMITED" } };
    expect(await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 })).toMatchObject(refused);

    socket.emit("unwatch", { binId: ids[0] ?? "" });
    expect(await socket.emitWithAck("watch", { binId: bin.id, afterSeq: 0 })).toMatchObject({ ok: true });
    socket.disconnect();
  });
});

test("a reader that stalls is closed, while the others get everything", async () => {
  const bin = await instance.makeBin();
  const shown = new ShownBin();
  const { connection } = instance.connectLive(bin);
  connection.watchBin(bin.id, 0, shown);
  await shown.until(shown.isLive);
  const slow = await connect(bin);
  await slow.emitWithAck("watch", { binId: bin.id, afterSeq: 0 });
  await instance.capture(bin);
  await shown.until(({ hits }) => hits.size === 1);
  const [first] = shown.hits.values();
  if (first === undefined) throw new Error("One hit was shown.");
  const connections = () => instance.hub.connections;
  expect(connections()).toBe(2);

  rawSocketOf(slow).pause();
  const fill = (seq: number): HitSummary => ({ ...first, seq, target: "x".repeat(60_000) });
  let seq = 1;
  while (connections() === 2) {
    seq += 1;
    expect(seq, "closed before 64 MB were kept for it").toBeLessThan(1_000);
    instance.hub.publisher.hits(bin.id, [fill(seq)]);
    const published = seq;
    await shown.until(({ hits }) => hits.has(published));
  }

  expect(connections()).toBe(1);
  expect(shown.view.connection.state).toBe("live");
  slow.disconnect();
  connection.close();
});

test("closing ends every connection", async () => {
  const own = await startHub();
  const bin = await own.makeBin();
  const socket = own.openSocket({ auth: { token: bin.key } });
  await once(socket as never, "connect");
  const gone = once(socket as never, "disconnect");
  await own.stop();
  await gone;
  expect(own.hub.connections).toBe(0);
});

/** The TCP socket below a websocket of the bare client. */
function rawSocketOf(socket: LiveSocket): net.Socket {
  const transport = socket.io.engine.transport as unknown as { ws: { _socket: net.Socket } };
  return transport.ws._socket;
}
