import { HEX_ROW_BYTES, hexRows } from "@/lib/http/hex-rows";

const HALF = HEX_ROW_BYTES / 2;
const HALF_WIDTH = HALF * 3 - 1;

/** Bytes as one line of text per row: offset, two groups of eight, ASCII. */
export function formatHex(bytes: Uint8Array): string {
  return hexRows(bytes, 0, Math.ceil(bytes.length / HEX_ROW_BYTES))
    .map(({ offset, hex, ascii }) => {
      const left = hex.slice(0, HALF).join(" ").padEnd(HALF_WIDTH);
      const right = hex.slice(HALF).join(" ").padEnd(HALF_WIDTH);
      return `${offset.toString(16).padStart(8, "0")}  ${left}  ${right}  ${ascii}`;
    })
    .join("\n");
}
