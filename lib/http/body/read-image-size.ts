import { bytesToBinaryText } from "@/lib/http/bytes-to-binary-text";
import { findMagic } from "./find-magic";

export interface ImageSize {
  readonly width: number;
  readonly height: number;
}

// Frames of a JPEG: SOF0 to SOF15, but for DHT, JPG and DAC.
const NOT_FRAMES = new Set([0xc4, 0xc8, 0xcc]);
const MOST_SEGMENTS = 1000;

/** How large an image says it is, out of its header; null where that is not known or cut off. Draws nothing, never throws. */
export function readImageSize(bytes: Uint8Array): ImageSize | null {
  const magic = findMagic(bytesToBinaryText(bytes.subarray(0, 32)));
  if (magic?.kind !== "image") return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (magic.format === "jpeg") return readJpeg(view);
  if (view.byteLength < 30) return null;
  switch (magic.format) {
    case "png":
      return { width: view.getUint32(16), height: view.getUint32(20) };
    case "gif":
      return { width: view.getUint16(6, true), height: view.getUint16(8, true) };
    case "bmp":
      return view.getUint32(14, true) === 12
        ? { width: view.getUint16(18, true), height: view.getUint16(20, true) }
        : { width: Math.abs(view.getInt32(18, true)), height: Math.abs(view.getInt32(22, true)) };
    case "webp":
      return readWebp(view);
    default:
      return null;
  }
}

function readJpeg(view: DataView): ImageSize | null {
  let at = 2;
  for (let segment = 0; segment < MOST_SEGMENTS && at + 9 <= view.byteLength; segment += 1) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker >= 0xc0 && marker <= 0xcf && !NOT_FRAMES.has(marker)) {
      return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}

/** The three chunks that a WebP can begin with (RFC 9649 2.5 to 2.7). */
function readWebp(view: DataView): ImageSize | null {
  const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536;
  switch (view.getUint32(12)) {
    case 0x56503858: // VP8X
      return { width: uint24(24) + 1, height: uint24(27) + 1 };
    case 0x56503820: // VP8
      return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
    case 0x5650384c: {
      // VP8L
      const bits = view.getUint32(21, true);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    default:
      return null;
  }
}
