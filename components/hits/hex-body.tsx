"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import { decodeBase64 } from "@/components/ui/decode-base64";
import { formatBytes } from "@/components/ui/format-bytes";
import { splitLines } from "@/components/ui/split-lines";
import { formatHex } from "./format-hex";

const FIRST = 8 * 1024;
const STEP = 64 * 1024;
const LINES_PER_BLOCK = 64;
const LINE_REM = 1.1875;

interface HexBodyProps {
  readonly label: string;
  readonly base64: string;
  /** How many bytes the base64 text holds. */
  readonly size: number;
}

/** Bytes as hexadecimal and ASCII, a part at a time. */
export function HexBody({ label, base64, size }: HexBodyProps) {
  const [limit, setLimit] = useState(FIRST);
  const blocks = splitLines(formatHex(decodeBase64(base64, limit)), LINES_PER_BLOCK, Number.POSITIVE_INFINITY);
  return (
    <>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line bg-app px-3 py-2"
      >
        <pre className="data text-soft">
          {blocks.map((block, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is its identity
              key={index}
              className="lazy-block block"
              style={{ containIntrinsicSize: `auto ${LINES_PER_BLOCK * LINE_REM}rem` }}
            >
              {block.endsWith("\n") ? block.slice(0, -1) : block}
            </span>
          ))}
        </pre>
      </section>
      {size <= limit ? null : (
        <div className="mt-2">
          <Button onPress={() => setLimit(limit + STEP)}>Show {formatBytes(Math.min(STEP, size - limit))} more</Button>
          <span className="ml-2 text-xs text-faint">
            Shown: the first {formatBytes(limit)} of {formatBytes(size)}.
          </span>
        </div>
      )}
    </>
  );
}
