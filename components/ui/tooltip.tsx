"use client";
import type { ReactNode } from "react";
import { Tooltip as AriaTooltip, TooltipTrigger } from "react-aria-components/Tooltip";
import { KeyHint } from "./key-hint";

interface TooltipProps {
  readonly text: string;
  readonly keys?: string | undefined;
  /** One focusable control. */
  readonly children: ReactNode;
}

/** Names a control, and its key, when pointed at or focused. */
export function Tooltip({ text, keys, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <AriaTooltip
        offset={6}
        className="flex max-w-72 animate-appear items-center gap-1.5 rounded-md bg-raised px-2 py-1 text-xs text-ink shadow-float"
      >
        {text}
        {keys === undefined ? null : <KeyHint keys={keys} />}
      </AriaTooltip>
    </TooltipTrigger>
  );
}
