"use client";
import { useEffect, useState } from "react";

/** A value that changes at most so often: the first change at once, the last of a burst when it is over. */
export function useSettled<T>(value: T, everyMs: number): T {
  const [settled, setSettled] = useState({ value, at: 0 });
  useEffect(() => {
    if (Object.is(settled.value, value)) return;
    const wait = Math.max(0, settled.at + everyMs - Date.now());
    const timer = setTimeout(() => setSettled({ value, at: Date.now() }), wait);
    return () => clearTimeout(timer);
  }, [value, settled, everyMs]);
  return settled.value;
}
