import { once } from "node:events";
import { request } from "node:http";

export interface Sent {
  readonly method?: string;
  readonly path?: string;
  /** A flat list of names and values, sent as it is. */
  readonly headers?: readonly string[];
  readonly body?: string | Uint8Array;
  /** What the bin answers; 200 unless said. */
  readonly status?: number;
}

/** Sends one request to a capture URL as a provider does, and returns the seq that the answer names. */
export async function send(
  captureUrl: string,
  { method = "POST", path = "", headers = [], body = "", status = 200 }: Sent = {},
) {
  const url = new URL(captureUrl);
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const outgoing = request({
    host: url.hostname,
    port: url.port,
    method,
    path: url.pathname + path,
    setHost: false,
    agent: false,
    headers: ["Host", url.host, "Connection", "close", "Content-Length", String(bytes.length), ...headers],
  });
  outgoing.end(bytes);
  const [response] = await once(outgoing, "response");
  response.resume();
  await once(response, "end");
  if (response.statusCode !== status) throw new Error(`The capture URL answered ${response.statusCode}.`);
  return Number(response.headers["x-hookscope-hit"]);
}

/** Sends that many, several at a time, each with its number in the path. */
export async function sendMany(captureUrl: string, count: number, from = 1): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => from + index);
  await Promise.all(numbers.map((number) => send(captureUrl, { path: `/n/${number}`, body: `${number}` })));
}
