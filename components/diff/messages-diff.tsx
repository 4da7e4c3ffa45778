"use client";
import { useState } from "react";
import { usePresses } from "@/components/ui/use-presses";
import type { LearnedNoise } from "@/lib/diff/diff-options";
import type { DiffSettings } from "@/lib/diff/diff-settings-schema";
import { ComparedView } from "./compared-view";
import { findDiffKey } from "./diff-keys";
import { DiffWait } from "./diff-wait";
import type { DiffWork } from "./diff-work";
import type { Side } from "./side";
import { useDiff } from "./use-diff";
import type { Ignoring } from "./use-ignore";
import type { Veil } from "./use-veil";
import { FoldReaderProvider } from "./view/fold-reader";

export interface TwoSides {
  /** Null while they are on their way. */
  readonly left: Side | null;
  readonly right: Side | null;
  /** What differs between nearly all hits of their event; null for nothing, undefined while it is on its way. */
  readonly learned: LearnedNoise | null | undefined;
  readonly onSwap: () => void;
}

interface MessagesDiffProps extends TwoSides {
  readonly settings: DiffSettings;
  /** Null where nothing can be ignored from now on. */
  readonly ignoring: Ignoring | null;
  /** Null where nothing is left to be veiled. */
  readonly veil: Veil | null;
}

/** The comparison of two messages, from the wait for it on. */
export function MessagesDiff({ settings, ignoring, veil, left, right, learned, onSwap }: MessagesDiffProps) {
  const work = useWork(settings, left, right, learned, veil?.isVeiled === true);
  const { state, stop, restart, makePatch, readFold } = useDiff(work);
  usePresses((press) => (findDiffKey(press) === "swap" ? onSwap : null));
  if (left === null || right === null || state.status !== "compared") {
    return <DiffWait state={work === null ? null : state} onStop={stop} onRestart={restart} />;
  }
  return (
    <FoldReaderProvider value={readFold}>
      <ComparedView
        left={left}
        right={right}
        diff={state.diff}
        sections={state.sections}
        ignoring={ignoring}
        veil={veil === null || (veil.isVeiled && state.veiled === 0) ? null : { ...veil, places: state.veiled }}
        onSwap={onSwap}
        makePatch={makePatch}
      />
    </FoldReaderProvider>
  );
}

/** The same object as long as the same is to be done. */
function useWork(
  { ignoreHeaders, ignorePaths, arrayKeys }: DiffSettings,
  left: Side | null,
  right: Side | null,
  learned: LearnedNoise | null | undefined,
  isVeiled: boolean,
): DiffWork | null {
  const [held, setHeld] = useState<{ readonly key: readonly unknown[]; readonly work: DiffWork } | null>(null);
  if (left === null || right === null || learned === undefined) return null;
  const key = [left, right, learned, ignoreHeaders, ignorePaths, arrayKeys, isVeiled];
  if (held !== null && key.every((part, index) => part === held.key[index])) return held.work;
  const work = {
    left: left.message,
    right: right.message,
    settings: { ignoreHeaders, ignorePaths, arrayKeys },
    learned,
    isVeiled,
  };
  setHeld({ key, work });
  return work;
}
