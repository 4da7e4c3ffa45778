import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { pairRawHeaders } from "@/lib/capture/node-door/pair-raw-headers";
import { type Gate, readShown } from "@/lib/gate/create-gate";
import { resolveClient } from "@/lib/http/client-address";
import { parseTrustedProxies } from "@/lib/http/trusted-proxies";
import type { Settings } from "@/lib/settings";
import { isOpenPath } from "./open-paths";

const WINDOW_MS = 60_000;
const MOST_WRONG = 10;
const MOST_WRONG_OF_ALL = 300;

export interface Entry {
  /**
   * "in": may go on. "ask": the password is missing or wrong. "wait": too many wrong ones came from this address, or
   * from all together, within a minute; then the right one is refused too. Cookies are never held up.
   */
  admit(request: IncomingMessage, response: ServerResponse): "in" | "ask" | "wait";
  /** Counts what a live connection shows by header; the hub itself refuses those that show nothing. */
  admitSocket(request: IncomingMessage): "in" | "ask" | "wait";
}

/** The password of the instance, before pages, API and sockets; of this process. */
export function createEntry(gate: Gate, settings: Pick<Settings, "TRUST_PROXY">, now = Date.now): Entry {
  const trusted = parseTrustedProxies(settings.TRUST_PROXY);
  const wrong = new LRUCache<string, number[]>({ max: 20_000 });
  const recent = (key: string) => (wrong.get(key) ?? []).filter((at) => at > now() - WINDOW_MS);
  const isOver = (from: string) => recent(from).length >= MOST_WRONG || recent("all").length >= MOST_WRONG_OF_ALL;

  function note(from: string): void {
    for (const key of [from, "all"]) wrong.set(key, [...recent(key), now()]);
  }

  function senderOf({ socket, rawHeaders }: IncomingMessage): string {
    const peer = { address: socket.remoteAddress ?? "", port: null, scheme: "http" as const };
    return networkOf(resolveClient(peer, pairRawHeaders(rawHeaders), trusted).address);
  }

  /** The route compares; what it answers says how the guess went. Counted first, so that many at once are no way around. */
  function watchGuess(from: string, response: ServerResponse): void {
    note(from);
    response.once("finish", () => {
      if (response.statusCode === 401) return;
      for (const key of [from, "all"]) wrong.set(key, recent(key).slice(0, -1));
    });
  }

  function admitShown(request: IncomingMessage): "in" | "ask" | "wait" {
    const shown = readShown(request.headers);
    if (gate.admits({ ...shown, password: null })) return "in";
    if (shown.password === null) return "ask";
    const from = senderOf(request);
    if (isOver(from)) return "wait";
    if (gate.admits(shown)) return "in";
    note(from);
    return "ask";
  }

  return {
    admitSocket: (request) => (readShown(request.headers).password === null ? "in" : admitShown(request)),
    admit(request, response) {
      const { url = "", method } = request;
      if (!isOpenPath(url)) return admitShown(request);
      if (method !== "POST" || !/^\/api\/access($|\?)/.test(url)) return "in";
      const from = senderOf(request);
      if (isOver(from)) return "wait";
      watchGuess(from, response);
      return "in";
    },
  };
}

/** Of an IPv6 address the network of 64 bits that one host has. */
function networkOf(address: string): string {
  return address.includes(":") ? address.split(":").slice(0, 4).join(":") : address;
}
