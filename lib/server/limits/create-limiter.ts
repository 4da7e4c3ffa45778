import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { LRUCache } from "lru-cache";
import { pairRawHeaders } from "@/lib/capture/node-door/pair-raw-headers";
import { resolveClient } from "@/lib/http/client-address";
import { parseTrustedProxies } from "@/lib/http/trusted-proxies";
import { createRateLimit, type Rate } from "@/lib/limits/create-rate-limit";
import type { Settings } from "@/lib/settings";
import { readCredentials } from "@/lib/workspaces/read-credentials";
import { addressKey } from "./address-key";
import { findCosts, type Shown } from "./find-costs";

export interface Limiter {
  /**
   * Seconds until a request for a page, the API or a socket may come again; 0 when it may now. Of what shows a key, a token
   * or a code it watches the answer: wrong ones are guesses, and who guessed too often is refused before anything is
   * looked up. Whoever was let in by the same thing from the same address before is not held up by others' guesses.
   */
  admit(request: IncomingMessage, response: ServerResponse | null): number;
}

const KNOWN_MS = 3_600_000;
const MOST_KNOWN = 20_000;

type LimitSettings = Pick<Settings, "TRUST_PROXY" | "API_RATE" | "CREATE_RATE" | "GUESS_RATE">;

/** Limits by address, in this process; captures have their own, of the bin. */
export function createLimiter(settings: LimitSettings, now?: () => number): Limiter {
  const trusted = parseTrustedProxies(settings.TRUST_PROXY);
  const limit = createRateLimit({ mostKeys: 50_000, ...(now === undefined ? {} : { now }) });
  const known = new LRUCache<string, true>({ max: MOST_KNOWN, ttl: KNOWN_MS });
  const calls: Rate = { perMinute: settings.API_RATE, burst: settings.API_RATE };
  const searches: Rate = { perMinute: settings.API_RATE / 4, burst: settings.API_RATE / 4 };
  const connections: Rate = { perMinute: settings.API_RATE / 10, burst: settings.API_RATE / 10 };
  const creations: Rate = { perMinute: settings.CREATE_RATE, burst: 5 * settings.CREATE_RATE };
  const guesses: Rate = { perMinute: settings.GUESS_RATE, burst: settings.GUESS_RATE };

  const take = (key: string, rate: Rate, isAsked = true) => (isAsked && rate.perMinute > 0 ? limit.take(key, rate) : 0);

  function takeGuess(from: string, shown: Shown, response: ServerResponse | null): number {
    const id = createHash("sha256").update(`${from}\n${shown.text}`).digest("base64");
    if (guesses.perMinute === 0 || known.has(id)) return 0;
    const wait = limit.take(`guess ${from}`, guesses);
    if (wait > 0 || response === null) return wait;
    response.once("finish", () => {
      if (response.statusCode === shown.wrong) return;
      limit.giveBack(`guess ${from}`, guesses);
      if (response.statusCode < 400 && shown.text !== "") known.set(id, true);
    });
    return 0;
  }

  return {
    admit(request, response) {
      const { socket, headers, method = "", url = "" } = request;
      const { bearer, cookie } = readCredentials({ authorization: headers.authorization, cookie: headers.cookie });
      const costs = findCosts({ method, url, key: bearer ?? cookie });
      if (!costs.isCall && !costs.isConnection) return 0;
      const peer = { address: socket.remoteAddress ?? "", port: null, scheme: "http" as const };
      const from = addressKey(resolveClient(peer, pairRawHeaders(request.rawHeaders), trusted).address);
      return (
        take(`call ${from}`, calls, costs.isCall) ||
        take(`create ${from}`, creations, costs.isCreation) ||
        take(`search ${from}`, searches, costs.isSearch) ||
        take(`connect ${from}`, connections, costs.isConnection) ||
        (costs.shown === null ? 0 : takeGuess(from, costs.shown, response))
      );
    },
  };
}
