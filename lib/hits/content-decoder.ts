import type { Transform } from "node:stream";
import zlib from "node:zlib";

/** Makes the transform that undoes one content coding; it may look at the start of the coded bytes. */
export type CreateDecoder = (start: Uint8Array) => Transform;

// Node has it from 22.15 on.
const createZstd: unknown = Reflect.get(zlib, "createZstdDecompress");

const DECODERS: ReadonlyMap<string, CreateDecoder> = new Map<string, CreateDecoder>([
  ["gzip", () => zlib.createGunzip()],
  ["x-gzip", () => zlib.createGunzip()],
  // RFC 9110 8.4.1.2 means zlib's framing; many senders leave it out.
  ["deflate", (start) => (hasZlibFrame(start) ? zlib.createInflate() : zlib.createInflateRaw())],
  ["br", () => zlib.createBrotliDecompress()],
  ...(typeof createZstd === "function" ? [["zstd", () => createZstd()] as const] : []),
]);

/** The decoder of a coding, by its lower-case name; null when this server does not know it. */
export function findContentDecoder(coding: string): CreateDecoder | null {
  return DECODERS.get(coding) ?? null;
}

function hasZlibFrame([first, second]: Uint8Array): boolean {
  return first !== undefined && second !== undefined && (first & 0x0f) === 8 && (first * 256 + second) % 31 === 0;
}
