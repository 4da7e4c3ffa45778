"use client";
import type { ReactNode } from "react";

interface HitLinkProps {
  readonly binId: string;
  readonly seq: number;
  /** Shows the hit here; a link opened elsewhere is a page of its own. */
  readonly onGo: (seq: number) => void;
  readonly children: ReactNode;
  readonly className?: string;
}

/** The way to another hit of the bin. */
export function HitLink({ binId, seq, onGo, children, className = "" }: HitLinkProps) {
  return (
    <a
      href={`/b/${binId}/${seq}`}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        onGo(seq);
      }}
      className={`text-accent-ink hover:underline ${className}`}
    >
      {children}
    </a>
  );
}
