import type { HarHit } from "@/lib/http/har/har-hit";

/** A hit as the API has it, its body given as text or bytes. */
export function buildHarHit({
  bytes = new TextEncoder().encode('{"a":1}'),
  ...parts
}: Partial<HarHit> & { bytes?: Uint8Array } = {}): HarHit {
  const text = new TextDecoder().decode(bytes);
  return {
    binId: "0197a3c8-0000-7000-8000-000000000000",
    seq: 7,
    receivedAt: "2026-01-02T03:04:05.678901Z",
    method: "POST",
    url: "http://h/in/x/a?b=1",
    target: "/a?b=1",
    httpVersion: "1.1",
    fidelity: "exact",
    state: "captured",
    reason: null,
    contentType: "application/json",
    headers: [
      ["Host", "h"],
      ["Content-Type", "application/json"],
    ],
    trailers: [],
    query: [["b", "1"]],
    bodySize: bytes.length,
    bodyTruncated: false,
    body: { base64: Buffer.from(bytes).toString("base64"), text },
    remoteAddress: "192.0.2.1",
    answer: { status: 200 },
    durationMs: 1.5,
    note: null,
    ...parts,
  };
}
