import { hash } from "node:crypto";
import type { WireRequest } from "@/lib/capture/wire-request";

/** A plain webhook as a door would hand it over. */
export function buildWireRequest(slug: string, parts: Partial<WireRequest> & { text?: string } = {}): WireRequest {
  const { text = '{"a":1}', ...given } = parts;
  const bytes = Buffer.from(text);
  return {
    slug,
    receivedAtMicros: Date.now() * 1000,
    method: "POST",
    scheme: "http",
    authority: "example.test",
    targetPrefix: `/in/${slug}`,
    target: "/orders?x=1",
    httpVersion: "1.1",
    fidelity: "exact",
    remoteAddress: "127.0.0.1",
    remotePort: 4711,
    viaProxy: false,
    headers: [
      ["Host", "example.test"],
      ["Content-Type", "application/json"],
    ],
    trailers: [],
    body: { bytes, size: bytes.length, truncated: false, sha256: hash("sha256", bytes, "buffer") },
    durationMs: 1.5,
    state: "captured",
    reason: null,
    isTooLarge: false,
    senderGoneAfterMs: null,
    ...given,
  };
}
