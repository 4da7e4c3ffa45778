"use client";
import { useSyncExternalStore } from "react";

const subscribe = () => () => undefined;

/** False on the server and while its markup is taken over; then true: from there the machine's zone and locale count. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
