"use client";
import { createContext, type ReactNode, useContext } from "react";

const NowContext = createContext(0);

/** Hands down when the server rendered, so that ages in its markup and in the browser's first render agree. */
export function NowProvider({ now, children }: { readonly now: number; readonly children: ReactNode }) {
  return <NowContext value={now}>{children}</NowContext>;
}

/** Milliseconds since the epoch, when the server rendered. */
export function useRenderedAt(): number {
  return useContext(NowContext);
}
