import { type CaptureTarget, parseCaptureTarget } from "@/lib/http/request-target";

/** What can be told of a request that the parser refused. */
export interface BrokenHead {
  readonly method: string;
  readonly httpVersion: string;
  readonly target: CaptureTarget;
  readonly host: string;
  /** From the request line on, as far as the packet goes. */
  readonly raw: Buffer;
}

const REQUEST_LINE = /^[\r\n]*([^\s]{1,64})[ \t]+([^\r\n]+?)(?:[ \t]+HTTP\/(\d\.\d))?[ \t]*\r?(?:\n|$)/;
const HOST_FIELD = /^host:[ \t]*([^\r\n]*?)[ \t]*\r?$/im;
const END_OF_HEAD = "\r\n\r\n";

/**
 * Finds the request line of a capture URL in the packet that the parser refused, or null. Best effort: a request that
 * began in an earlier packet is not found. `failedAt` is where the parser stopped; `hasEarlier` says that the packet
 * began with other requests, so that the broken one begins after the last end of a head before that point.
 */
export function parseBrokenHead(
  packet: Buffer,
  failedAt: number,
  hasEarlier: boolean,
  captureHost: string | undefined,
): BrokenHead | null {
  const earlier = hasEarlier ? packet.lastIndexOf(END_OF_HEAD, Math.max(0, failedAt - 1), "latin1") : -1;
  if (hasEarlier && earlier === -1) return null;
  const raw = hasEarlier ? packet.subarray(earlier + END_OF_HEAD.length) : packet;
  const text = raw.toString("latin1");
  const line = REQUEST_LINE.exec(text);
  if (line === null) return null;
  const [, method = "", requestTarget = "", httpVersion = ""] = line;
  const host = HOST_FIELD.exec(text)?.[1] ?? "";
  const target = parseCaptureTarget(requestTarget, host, captureHost);
  return target === null ? null : { method, httpVersion, target, host, raw };
}
