"use client";
import { type KeyboardEvent, type PointerEvent, type ReactNode, useEffect, useRef, useState } from "react";

interface ResizableSplitProps {
  /** Names the divider: "Width of the hit list". */
  readonly label: string;
  /** Under which key the width is remembered in this browser. */
  readonly storageKey: string;
  readonly initial: number;
  readonly least: number;
  readonly most: number;
  readonly start: ReactNode;
  readonly end: ReactNode;
  /** Which side a narrow screen shows; both are shown from `md` up. */
  readonly narrowSide: "start" | "end";
}

const STEP = 16;

/** Two panes and a divider that moves by pointer and by arrow keys; its place is remembered. */
export function ResizableSplit(props: ResizableSplitProps) {
  const { label, storageKey, initial, least, most, start, end, narrowSide } = props;
  const [width, setWidth] = useState(initial);
  const frame = useRef<HTMLDivElement>(null);
  const clamp = (value: number) => Math.round(Math.min(most, Math.max(least, value)));

  useEffect(() => {
    const stored = Number(readStored(storageKey));
    if (stored >= least && stored <= most) setWidth(stored);
  }, [storageKey, least, most]);

  const resize = (value: number) => {
    const next = clamp(value);
    setWidth(next);
    writeStored(storageKey, String(next));
  };
  const handleMove = (event: PointerEvent<HTMLDivElement>) => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId) || frame.current === null) return;
    resize(event.clientX - frame.current.getBoundingClientRect().left);
  };
  const handleKey = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = { ArrowLeft: width - STEP, ArrowRight: width + STEP, Home: least, End: most }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    resize(next);
  };

  return (
    <div ref={frame} className="flex min-h-0 flex-1" style={{ "--split": `${width}px` }}>
      <div
        className={`min-w-0 flex-col md:flex md:w-[min(var(--split),42vw)] md:flex-none ${narrowSide === "start" ? "flex w-full" : "hidden"}`}
      >
        {start}
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a separator that moves is a widget, <hr> is not */}
      <div
        role="separator"
        aria-label={label}
        aria-orientation="vertical"
        aria-valuenow={width}
        aria-valuemin={least}
        aria-valuemax={most}
        tabIndex={0}
        onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
        onPointerMove={handleMove}
        onDoubleClick={() => resize(initial)}
        onKeyDown={handleKey}
        className="relative hidden w-px shrink-0 cursor-col-resize touch-none bg-line before:absolute before:inset-y-0 before:-left-1 before:w-[9px] hover:bg-grey-8 md:block"
      />
      <div className={`min-w-0 flex-1 flex-col md:flex ${narrowSide === "end" ? "flex" : "hidden"}`}>{end}</div>
    </div>
  );
}

function readStored(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function writeStored(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // A browser that stores nothing only forgets the width.
  }
}
