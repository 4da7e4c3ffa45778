import { once } from "node:events";
import { io } from "socket.io-client";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { LiveSocket } from "@/lib/live/client/live-socket";
import { type ClientToServerEvents, SOCKET_PATH } from "@/lib/live/events";
import { buildBin } from "@/tests/builders/build-bin";
import { type RunningApi, startApi } from "@/tests/integration/api/start-api";
import { buildScene, MARK, type Scene } from "./build-scene";
import { type Caller, listCallers } from "./callers";

let running: RunningApi;
let scene: Scene;
let callers: Readonly<Record<string, Caller>>;

beforeAll(async () => {
  // Wrong keys are what is tried here, and more of them than a person would.
  running = await startApi({ GUESS_RATE: "0", CREATE_RATE: "0" });
  callers = listCallers((await buildBin(running.db)).key);
  scene = await buildScene(running);
});
afterAll(() => running.stop());

/** What each message from a browser is answered, to members and to strangers; the compiler wants every one of them. */
const MESSAGES: Readonly<
  Record<keyof ClientToServerEvents, { readonly sent: (scene: Scene) => unknown; readonly stranger: string }>
> = {
  watch: { sent: ({ binId }) => ({ binId, afterSeq: 0 }), stranger: "NOT_FOUND" },
  // Takes nothing and tells nothing: it is the same answer whether or not there is such a bin.
  unwatch: { sent: ({ binId }) => ({ binId }), stranger: "ok" },
};

/** An open connection, or the code of its refusal. */
async function connect(caller: Caller): Promise<LiveSocket | string> {
  const socket: LiveSocket = io(running.instance.url, {
    path: SOCKET_PATH,
    forceNew: true,
    reconnection: false,
    transports: ["websocket"],
    extraHeaders: caller.headers(scene, running.instance.url),
  });
  const outcome = await Promise.race([
    once(socket as never, "connect").then(() => null),
    once(socket as never, "connect_error").then(([error]) => error.data?.error?.code ?? "no connection"),
  ]);
  if (outcome !== null) socket.disconnect();
  return outcome ?? socket;
}

describe("live connections", () => {
  it("are opened to live keys of our own pages and of programs, and to nobody else", async () => {
    const seen: Record<string, string> = {};
    for (const [name, caller] of Object.entries(callers)) {
      const outcome = await connect(caller);
      seen[name] = typeof outcome === "string" ? outcome : "let in";
      if (typeof outcome !== "string") outcome.disconnect();
    }
    expect(seen).toEqual({
      nobody: "UNAUTHENTICATED",
      "a key that never was": "UNAUTHENTICATED",
      "a revoked key": "UNAUTHENTICATED",
      "a browser with a revoked key": "UNAUTHENTICATED",
      "a share's token as a key": "UNAUTHENTICATED",
      "a stranger": "let in",
      "a viewer": "let in",
      "an editor": "let in",
      "an owner": "let in",
      "an owner's browser": "let in",
      "an owner's browser on a foreign page": "no connection",
      "an owner's browser that says no origin": "UNAUTHENTICATED",
    });
  });

  it.each(Object.entries(MESSAGES))(
    "answer %s as the bin's own members may have it",
    async (event, { sent, stranger }) => {
      for (const [name, caller] of Object.entries(callers)) {
        const socket = await connect(caller);
        if (typeof socket === "string") continue;
        const answer = await socket.timeout(20_000).emitWithAck(event as "watch", sent(scene) as never);
        const code = answer.ok ? "ok" : answer.error.code;
        expect(`${name}: ${code}`).toBe(`${name}: ${caller.is === "stranger" ? stranger : "ok"}`);
        if (caller.is === "stranger") expect(JSON.stringify(answer)).not.toContain(MARK);
        socket.disconnect();
      }
    },
  );

  it("hand events of a bin to its members alone, whatever a stranger asked for", async () => {
    const [member, stranger] = [
      await connect(callers["a viewer"] as Caller),
      await connect(callers["a stranger"] as Caller),
    ];
    if (typeof member === "string" || typeof stranger === "string") throw new Error("Not connected.");
    const heard: unknown[] = [];
    stranger.onAny((event, ...sent) => heard.push([event, sent]));
    const request = { binId: scene.binId, afterSeq: 0 };
    await member.timeout(20_000).emitWithAck("watch", request);
    await stranger.timeout(20_000).emitWithAck("watch", request);
    const hits = once(member as never, "hits");
    await fetch(`${running.instance.url}/in/${scene.slug}/live`, { method: "POST", body: MARK });
    expect(JSON.stringify(await hits)).toContain("/live");
    // An answer after the event: what the stranger was to hear has been sent by then.
    await stranger.timeout(20_000).emitWithAck("watch", request);
    expect(heard).toEqual([]);
    for (const socket of [member, stranger]) socket.disconnect();
  });
});
