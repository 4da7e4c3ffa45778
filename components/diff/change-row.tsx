"use client";
import { type ReactNode, useState } from "react";
import { ChangeValues } from "./change-values";
import type { FlatChange } from "./flat-change";
import { OpBadge } from "./op-badge";
import { showControls } from "./show-controls";

interface ChangeRowProps {
  readonly entry: FlatChange;
  readonly isCurrent: boolean;
  readonly onChoose: () => void;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** One change: what happened, where, and both values. Pressed, the views show it in its place. */
export function ChangeRow({ entry: { change, section }, isCurrent, onChoose, children }: ChangeRowProps) {
  const { path, from, op, noise, note } = change;
  // There may be thousands of rows: the buttons come to the one that they are needed at.
  const [isNear, setIsNear] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only sees that somebody is near; the controls are in it
    <div
      className="relative"
      onPointerEnter={() => setIsNear(true)}
      onPointerLeave={() => setIsNear(false)}
      onFocus={() => setIsNear(true)}
      onBlur={({ currentTarget, relatedTarget }) => setIsNear(currentTarget.contains(relatedTarget))}
    >
      <button
        type="button"
        onClick={onChoose}
        aria-current={isCurrent ? "true" : undefined}
        className={`block w-full scroll-my-16 select-text border-l-2 py-1.5 pr-3 pl-3 text-left -outline-offset-2 hover:bg-hover ${isCurrent ? "border-accent bg-accent-soft" : "border-transparent"}`}
      >
        <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-1">
          <OpBadge op={op} isNoise={noise !== undefined} />
          <span
            className={`data min-w-0 font-medium [overflow-wrap:anywhere] ${noise === undefined ? "text-ink" : "text-faint"}`}
          >
            {from === undefined ? null : <span className="text-faint">{showControls(from)} → </span>}
            {path === "" ? (
              <span className="font-sans">{section === "query" ? "the whole query" : "the whole body"}</span>
            ) : (
              showControls(path)
            )}
          </span>
        </span>
        <ChangeValues change={change} />
        {noise === undefined && note === undefined ? null : (
          <span className="mt-0.5 block text-faint text-xs">{noise === undefined ? note : `Noise: ${noise}`}</span>
        )}
      </button>
      {isCurrent || isNear ? (
        <div className="absolute top-1 right-1.5 flex rounded-md bg-raised">{children}</div>
      ) : null}
    </div>
  );
}
