"use client";
import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** A number with the separators of the reader's locale. */
export function Count({ value }: { readonly value: number }) {
  const text = useSyncExternalStore(
    subscribe,
    () => value.toLocaleString(navigator.language),
    () => value.toLocaleString("en"),
  );
  return <span className="tabular-nums">{text}</span>;
}
