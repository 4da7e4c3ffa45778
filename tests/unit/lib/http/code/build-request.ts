import type { RequestToCopy } from "@/lib/http/code/request-to-copy";

/** A small JSON webhook as code formatters take it. */
export function buildRequest({ text, ...parts }: Partial<RequestToCopy> & { text?: string } = {}): RequestToCopy {
  const body = parts.body ?? new TextEncoder().encode(text ?? '{"a":1}');
  return {
    method: "POST",
    url: "http://hooks.example/in/x/orders?a=1",
    httpVersion: "1.1",
    headers: [
      ["Host", "hooks.example"],
      ["Content-Type", "application/json"],
      ["Content-Length", String(body.length)],
    ],
    trailers: [],
    body,
    bodySize: body.length,
    state: "captured",
    fallbackOrigin: "http://localhost:3000",
    bodyFile: { name: "hit-7.body", url: "http://localhost:3000/api/bins/b/hits/7/body" },
    ...parts,
  };
}
