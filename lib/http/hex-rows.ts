export const HEX_ROW_BYTES = 16;

export interface HexRow {
  /** Of the row's first byte. */
  readonly offset: number;
  /** Two lower-case digits a byte. */
  readonly hex: readonly string[];
  /** Printable ASCII; "." for every other byte. */
  readonly ascii: string;
}

/** The rows of a hex dump, 16 bytes each, from row `from` on, at most `count`: a long body is dumped as it scrolls. */
export function hexRows(bytes: Uint8Array, from: number, count: number): HexRow[] {
  const rows: HexRow[] = [];
  const end = Math.min(bytes.length, (from + count) * HEX_ROW_BYTES);
  for (let offset = from * HEX_ROW_BYTES; offset < end; offset += HEX_ROW_BYTES) {
    const row = bytes.subarray(offset, Math.min(offset + HEX_ROW_BYTES, end));
    rows.push({
      offset,
      hex: Array.from(row, (byte) => byte.toString(16).padStart(2, "0")),
      ascii: Array.from(row, (byte) => (byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : ".")).join(""),
    });
  }
  return rows;
}
