"use client";
import type { ReactNode } from "react";
import { loadPart } from "@/components/ui/load-part";
import { RevealContext } from "@/components/ui/reveal-context";

interface ToldRevealsProps {
  readonly binId: string;
  /** Null where the values are of many hits. */
  readonly seq: number | null;
  readonly children: ReactNode;
}

/** What is unveiled in here is told to the owners of the workspace: names, never values. */
export function ToldReveals({ binId, seq, children }: ToldRevealsProps) {
  const tell = (name: string) =>
    void loadPart(() => import("./tell-reveal")).then(
      ({ tellReveal }) => tellReveal({ binId, seq, name }),
      () => undefined,
    );
  return <RevealContext value={tell}>{children}</RevealContext>;
}
