"use client";
import { useRef } from "react";
import { useBlockWindow } from "@/components/tree/use-block-window";
import { HEX_ROW_BYTES, hexRows } from "@/lib/http/hex-rows";
import type { BodyToShow } from "./body-to-show";

const ROW = 19;
const MARGIN = { top: 44, bottom: 8 };

interface HexBodyProps {
  readonly label: string;
  readonly body: BodyToShow;
}

/** Bytes as hexadecimal and ASCII. Only the rows near the screen are in the document. */
export function HexBody({ label, body }: HexBodyProps) {
  const block = useRef<HTMLPreElement>(null);
  const { bytes } = body;
  const rowCount = Math.ceil(bytes.length / HEX_ROW_BYTES);
  const { from, count } = useBlockWindow(block, ROW, rowCount, MARGIN);
  const digits = Math.max(4, (bytes.length - 1).toString(16).length);
  return (
    <section
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
      tabIndex={0}
      className="overflow-x-auto rounded-md border border-line bg-app px-3 py-2"
    >
      <pre ref={block} className="data relative" style={{ height: rowCount * ROW }}>
        {hexRows(bytes, from, count).map(({ offset, hex, ascii }) => (
          <span key={offset} className="absolute" style={{ top: (offset / HEX_ROW_BYTES) * ROW }}>
            <span className="text-faint">{offset.toString(16).padStart(digits, "0")}</span>
            {"  "}
            <span className="text-ink">{formatRow(hex)}</span>
            {"  "}
            <span className="text-soft">{ascii}</span>
            {"\n"}
          </span>
        ))}
      </pre>
    </section>
  );
}

/** Two groups of eight, padded to a full row. */
function formatRow(hex: readonly string[]): string {
  const groups = [hex.slice(0, 8).join(" "), hex.slice(8).join(" ")];
  return groups.join("  ").padEnd(48);
}
