"use client";
import { type ReactNode, type RefObject, useEffect, useLayoutEffect, useRef, useState } from "react";
import { keepInView } from "./keep-in-view";

interface LazyBlocksProps {
  readonly count: number;
  /** What a row is high before it is drawn, in pixels. */
  readonly rowHeight: number;
  /** Draws the rows from … to (exclusive). Each element of a row carries `data-row`, its index. */
  readonly render: (from: number, to: number) => ReactNode;
  /** The row to bring into view, each time that it is another object. */
  readonly revealed?: { readonly row: number } | null;
}

const BLOCK = 24;
const NEAR = "1000px";

/**
 * Rows of any height, any number of them: only the blocks near the screen are in the document, the others keep the
 * room that they took. Rows wrap and are selected as in a page without all this.
 */
export function LazyBlocks({ count, rowHeight, render, revealed = null }: LazyBlocksProps) {
  const frame = useRef<HTMLDivElement>(null);
  const near = useNearBlocks(frame, Math.ceil(count / BLOCK));
  useLayoutEffect(() => {
    const element = frame.current;
    if (revealed === null || element === null) return;
    return keepInView(element, () => element.querySelector(`[data-row="${revealed.row}"]`));
  }, [revealed]);
  return (
    <div ref={frame}>
      {Array.from({ length: Math.ceil(count / BLOCK) }, (_, block) => {
        const from = block * BLOCK;
        const to = Math.min(count, from + BLOCK);
        const isWanted = revealed !== null && revealed.row >= from && revealed.row < to;
        const isDrawn = isWanted || near.isNear(block);
        return (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a block's place is its identity
            key={block}
            data-block={block}
            style={isDrawn ? undefined : { height: near.heightOf(block) ?? (to - from) * rowHeight }}
          >
            {isDrawn ? render(from, to) : null}
          </div>
        );
      })}
    </div>
  );
}

/** Which blocks are near the screen, and how high those were that have been. */
function useNearBlocks(frame: RefObject<HTMLElement | null>, count: number) {
  const [near, setNear] = useState<ReadonlySet<number>>(() => new Set([0]));
  const [heights, setHeights] = useState<ReadonlyMap<number, number>>(() => new Map());
  useEffect(() => {
    const element = frame.current;
    if (element === null || count === 0) return;
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.map(({ target, isIntersecting }) => ({
          block: Number(target.getAttribute("data-block")),
          isIntersecting,
          height: target.clientHeight,
        }));
        setHeights((held) => new Map([...held, ...seen.map(({ block, height }) => [block, height] as const)]));
        setNear((held) => {
          const next = new Set(held);
          for (const { block, isIntersecting } of seen) {
            if (isIntersecting) next.add(block);
            else next.delete(block);
          }
          return next;
        });
      },
      // The margin counts for the page, and for what scrolls within it.
      { rootMargin: NEAR, scrollMargin: NEAR },
    );
    for (const block of element.children) observer.observe(block);
    return () => observer.disconnect();
  }, [frame, count]);
  return {
    isNear: (block: number) => near.has(block),
    heightOf: (block: number) => heights.get(block) ?? null,
  };
}
