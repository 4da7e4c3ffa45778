"use client";
import { startTransition, useEffect, useRef, useState } from "react";
import type { DiffProgress } from "@/lib/diff/diff-options";
import type { MessageDiff } from "@/lib/diff/diff-schema";
import type { DiffWork, FromDiffWorker, PatchText, ToDiffWorker } from "./diff-work";
import type { ViewSection } from "./rows/view-row";
import { useFoldReading } from "./use-fold-reading";
import type { ReadFold } from "./view/fold-reader";

export type DiffState =
  | { readonly status: "comparing"; readonly progress: DiffProgress }
  | { readonly status: "stopped" }
  | { readonly status: "failed" }
  /** `sections` follow the comparison. `veiled` counts the places where a secret is. */
  | {
      readonly status: "compared";
      readonly diff: MessageDiff;
      readonly veiled: number;
      readonly sections: readonly ViewSection[] | null;
    };

interface DiffRun {
  readonly state: DiffState;
  /** Ends a comparison that takes too long. */
  readonly stop: () => void;
  readonly restart: () => void;
  readonly makePatch: () => Promise<PatchText>;
  readonly readFold: ReadFold;
}

const START: DiffState = { status: "comparing", progress: { stage: "reading", done: 0 } };

/**
 * Compares one pair in a worker of its own, anew with other settings; null waits. What was found before stays until there is
 * more. Give the component a key per pair.
 */
export function useDiff(work: DiffWork | null): DiffRun {
  const [state, setState] = useState<DiffState>(START);
  const [turn, setTurn] = useState(0);
  const worker = useRef<Worker | null>(null);
  const onPatch = useRef<((patch: PatchText) => void) | null>(null);
  const reading = useFoldReading(worker);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a turn is another try of the same work
  useEffect(() => {
    if (work === null) return;
    const started = new Worker(new URL("./diff.worker.ts", import.meta.url), { type: "module" });
    worker.current = started;
    started.onerror = () => setState({ status: "failed" });
    started.onmessage = ({ data }: MessageEvent<FromDiffWorker>) => {
      if ("patch" in data) onPatch.current?.(data.patch);
      else if ("turn" in data) reading.onRead(data);
      // Drawn in slices: what was found can be a lot, and whoever reads or types is not held up.
      else startTransition(() => setState((held) => advance(held, data)));
    };
    const sent = { ...work, left: copy(work.left), right: copy(work.right) };
    started.postMessage({ work: sent } satisfies ToDiffWorker, [sent.left.body.buffer, sent.right.body.buffer]);
    return () => started.terminate();
  }, [work, turn]);
  return {
    state,
    stop: () => {
      worker.current?.terminate();
      setState({ status: "stopped" });
    },
    restart: () => {
      setState(START);
      setTurn(turn + 1);
    },
    makePatch: () =>
      new Promise((resolve) => {
        onPatch.current = resolve;
        worker.current?.postMessage({ wants: "patch" } satisfies ToDiffWorker);
      }),
    readFold: reading.readFold,
  };
}

/** A copy of its own goes to the worker: the page keeps its bytes. */
function copy<Message extends { readonly body: Uint8Array }>(message: Message) {
  return { ...message, body: new Uint8Array(message.body) };
}

function advance(
  held: DiffState,
  data: Extract<FromDiffWorker, { progress: unknown } | { diff: unknown } | { sections: unknown }>,
): DiffState {
  // Of the same pair, so the rows that stand there are still right but for what is noise.
  if ("diff" in data)
    return { status: "compared", ...data, sections: held.status === "compared" ? held.sections : null };
  if ("sections" in data) return held.status === "compared" ? { ...held, sections: data.sections } : held;
  // Compared anew with other settings: what is on the screen stays there.
  return held.status === "compared" ? held : { status: "comparing", progress: data.progress };
}
