import type { HandshakeAnswer } from "./handshake";

/** A challenge echoed as text: never as a type that a browser would run. */
export function textAnswer(body: string, status = 200): HandshakeAnswer {
  return {
    status,
    headers: [
      ["content-type", "text/plain; charset=utf-8"],
      ["x-content-type-options", "nosniff"],
    ],
    body,
  };
}

export function jsonAnswer(value: unknown): HandshakeAnswer {
  return { status: 200, headers: [["content-type", "application/json"]], body: JSON.stringify(value) };
}

export function emptyAnswer(status: number, headers: HandshakeAnswer["headers"] = []): HandshakeAnswer {
  return { status, headers, body: "" };
}
