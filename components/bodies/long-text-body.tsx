"use client";
import { useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from "react";
import { useBlockWindow } from "@/components/tree/use-block-window";
import { Notice } from "@/components/ui/notice";
import { type BodyToShow, nameOfBody } from "./body-to-show";
import { ReadingBody } from "./reading-body";
import { useLongText } from "./use-long-text";

const ROW = 19;
const MARGIN = { top: 44, bottom: 8 };
// The gutter with the line numbers, and what surrounds the text.
const BESIDE_PX = 96;
const FEWEST_COLUMNS = 32;
const MOST_COLUMNS = 400;

interface LongTextBodyProps {
  readonly body: BodyToShow;
  readonly charset: string | null;
}

/** A text of any length, a line of 10 MB included: rows as wide as the pane, of which only those near the screen exist. */
export function LongTextBody({ body, charset }: LongTextBodyProps) {
  const frame = useRef<HTMLElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const [columns, setColumns] = useState<number | null>(null);
  const { state, loaded, ask } = useLongText(body, charset, columns);
  useLayoutEffect(() => {
    const character = (ruler.current?.getBoundingClientRect().width ?? 0) / 10;
    const fitting = Math.floor(((frame.current?.clientWidth ?? 0) - BESIDE_PX) / (character || 8));
    setColumns(Math.max(FEWEST_COLUMNS, Math.min(MOST_COLUMNS, fitting)));
  }, []);
  const rowCount = state.status === "read" ? state.rowCount : 0;
  return (
    <div className="flex flex-col gap-2">
      {state.status === "failed" ? (
        <Notice tone="bad">The part of the page that reads long texts did not start. Hex shows all of it.</Notice>
      ) : null}
      {state.status !== "read" || state.problem === null ? null : <Notice tone="warning">{state.problem}</Notice>}
      {state.status !== "read" || state.isWhole ? null : (
        <Notice tone="info">Only its first rows are shown. The download has all of it.</Notice>
      )}
      <section
        ref={frame}
        aria-label={`${nameOfBody(body)} as text`}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
        tabIndex={0}
        className="relative overflow-x-auto rounded-md border border-line bg-app py-2"
      >
        <span ref={ruler} aria-hidden="true" className="data invisible absolute">
          0123456789
        </span>
        {state.status === "reading" ? <ReadingBody /> : <Rows rowCount={rowCount} loaded={loaded} ask={ask} />}
      </section>
    </div>
  );
}

interface RowsProps extends Pick<ReturnType<typeof useLongText>, "loaded" | "ask"> {
  readonly rowCount: number;
}

function Rows({ rowCount, loaded, ask }: RowsProps) {
  const block = useRef<HTMLDivElement>(null);
  const { from, count } = useBlockWindow(block, ROW, rowCount, MARGIN);
  const askFor = useEffectEvent((first: number, wanted: number) => ask(first, wanted));
  useEffect(() => askFor(from, count), [from, count]);
  return (
    <div ref={block} className="data relative min-w-max" style={{ height: rowCount * ROW }}>
      {loaded.rows.map(({ line, text }, index) => (
        <div
          // biome-ignore lint/suspicious/noArrayIndexKey: a row's place is its identity
          key={loaded.from + index}
          className="absolute flex whitespace-pre pr-3"
          style={{ top: (loaded.from + index) * ROW, height: ROW }}
        >
          <span aria-hidden="true" className="w-16 shrink-0 select-none pr-3 text-right text-faint">
            {line ?? "↪"}
          </span>
          <span className="text-ink">{text}</span>
        </div>
      ))}
    </div>
  );
}
