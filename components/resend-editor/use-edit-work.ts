"use client";
import { useEffect, useState } from "react";
import type { DiffWork } from "@/components/diff/diff-work";
import type { DiffMessage } from "@/lib/diff/diff-message";

// While somebody types, the comparison waits for a pause.
const PAUSE_MS = 250;

/**
 * What is captured against what is edited, as work for the comparison: the same object until `key` was another for a
 * quarter of a second. `key` tells edits apart.
 */
export function useEditWork(captured: DiffMessage, edited: DiffMessage | null, key: string): DiffWork {
  const [held, setHeld] = useState<{ readonly key: string; readonly work: DiffWork }>(() => ({
    key,
    work: toWork(captured, edited ?? captured),
  }));
  useEffect(() => {
    if (edited === null || key === held.key) return;
    const timer = setTimeout(() => setHeld({ key, work: toWork(captured, edited) }), PAUSE_MS);
    return () => clearTimeout(timer);
  });
  return held.work;
}

function toWork(left: DiffMessage, right: DiffMessage): DiffWork {
  return { left, right, settings: {}, learned: null, isVeiled: false };
}
