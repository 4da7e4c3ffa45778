"use client";
import { useState } from "react";
import { Button } from "./button";
import { CodeLines } from "./code-lines";
import { formatBytes } from "./format-bytes";
import { splitLines } from "./split-lines";

interface CodeBlockProps {
  readonly label: string;
  readonly text: string;
  readonly isJson?: boolean;
}

const FOLD = 200_000;
const LINES_PER_BLOCK = 60;
const LONGEST_BLOCK = 20_000;
const LINE_REM = 1.1875;

/** A long text, selectable and searchable as one. Beyond 200 kB it is cut and says so; in colour up to there. */
export function CodeBlock({ label, text, isJson = false }: CodeBlockProps) {
  const [wholeText, setWholeText] = useState<string | null>(null);
  const isWhole = text.length <= FOLD || wholeText === text;
  const isColoured = isJson && text.length <= FOLD;
  const blocks = splitLines(isWhole ? text : text.slice(0, FOLD), LINES_PER_BLOCK, LONGEST_BLOCK);
  return (
    <>
      <section
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        tabIndex={0}
        className="overflow-x-auto rounded-md border border-line bg-app px-3 py-2"
      >
        <pre className="data whitespace-pre-wrap text-ink [overflow-wrap:anywhere]">
          {blocks.map((block, index) => (
            <span
              // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is its identity
              key={index}
              className="lazy-block block"
              style={{ containIntrinsicSize: `auto ${LINE_REM * countLines(block)}rem` }}
            >
              <CodeLines
                text={block.endsWith("\n") && index < blocks.length - 1 ? block.slice(0, -1) : block}
                isJson={isColoured || (isJson && !isWhole)}
              />
            </span>
          ))}
        </pre>
      </section>
      {isWhole ? null : (
        <div className="mt-2">
          <Button onPress={() => setWholeText(text)}>Show all {formatBytes(text.length)}</Button>
          <span className="ml-2 text-xs text-faint">Shown: the first {formatBytes(FOLD)}.</span>
        </div>
      )}
    </>
  );
}

function countLines(block: string): number {
  let lines = 1;
  for (let at = block.indexOf("\n"); at !== -1; at = block.indexOf("\n", at + 1)) lines += 1;
  return block.endsWith("\n") ? lines - 1 : lines;
}
