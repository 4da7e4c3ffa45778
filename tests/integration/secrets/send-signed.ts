import { request as httpRequest } from "node:http";
import type { RawHeaders } from "@/lib/http/raw-headers";
import { sign } from "@/lib/providers/sign";

export interface SignedParts {
  readonly provider: string;
  readonly secret: string;
  readonly headers?: RawHeaders;
  readonly body?: string;
  /** Unix seconds of the signature; now by default. */
  readonly at?: number;
  /** What is sent in the place of the signed body. */
  readonly sentBody?: string;
}

/** Sends a request to a capture URL as a provider would, its signature made by our own `sign`. Resolves with the seq. */
export async function sendSigned(url: string, parts: SignedParts): Promise<number> {
  const { provider, secret, headers = [], body = "{}", at = Date.now() / 1000, sentBody = body } = parts;
  const base: RawHeaders = [["Content-Type", "application/json"], ...headers];
  const signed = sign({
    request: { method: "POST", url, headers: base, body: Buffer.from(body) },
    provider,
    secret,
    now: at,
  });
  if (!signed.ok) throw new Error(signed.reason);
  return send(url, { headers: [...base, ...signed.set], body: sentBody });
}

/** Sends a request with exactly these fields beside Host and Content-Length. Resolves with the seq of the hit. */
export async function send(
  url: string,
  { method = "POST", headers = [], body = "" }: { method?: string; headers?: RawHeaders; body?: string },
): Promise<number> {
  const { hit } = await exchange(url, { method, headers, body });
  if (hit === null) throw new Error("No hit was made.");
  return hit;
}

export interface Exchange {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
  readonly hit: number | null;
}

/** One request and its answer. */
export function exchange(
  url: string,
  { method = "POST", headers = [], body = "" }: { method?: string; headers?: RawHeaders; body?: string },
): Promise<Exchange> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, {
      method,
      headers: { "content-length": Buffer.byteLength(body), ...Object.fromEntries(headers) },
    });
    sent.on("error", reject);
    sent.on("response", async (response) => {
      const pieces: Buffer[] = [];
      for await (const piece of response) pieces.push(piece);
      const hit = response.headers["x-hookscope-hit"];
      resolve({
        status: response.statusCode ?? 0,
        headers: response.headers,
        body: Buffer.concat(pieces).toString(),
        hit: typeof hit === "string" ? Number(hit) : null,
      });
    });
    sent.end(body);
  });
}
