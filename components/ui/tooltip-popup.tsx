"use client";
import { type ReactNode, useContext, useRef } from "react";
import { useOverlayPosition } from "react-aria/useOverlayPosition";
import { useTooltip } from "react-aria/useTooltipTrigger";
import { useSlottedContext } from "react-aria-components/slots";
import { TooltipContext, TooltipTriggerStateContext } from "react-aria-components/Tooltip";
import { createPortal } from "react-dom";
import { KeyHint } from "./key-hint";

interface TooltipPopupProps {
  readonly text: string;
  readonly keys: string | undefined;
}

/** The open tooltip, inside a tooltip trigger. */
export function TooltipPopup({ text, keys }: TooltipPopupProps): ReactNode {
  const ref = useRef<HTMLDivElement>(null);
  const nothing = useRef<Element>(null);
  const state = useContext(TooltipTriggerStateContext);
  const context = useSlottedContext(TooltipContext) ?? {};
  // By the id, the trigger says what describes it; its type leaves it out.
  const id = "id" in context && typeof context.id === "string" ? context.id : undefined;
  const { overlayProps } = useOverlayPosition({
    targetRef: context.triggerRef ?? nothing,
    overlayRef: ref,
    placement: "top",
    offset: 6,
    isOpen: true,
    onClose: () => state?.close(true),
  });
  const { tooltipProps } = useTooltip(id === undefined ? {} : { id }, state ?? undefined);
  return createPortal(
    <div
      {...tooltipProps}
      ref={ref}
      style={overlayProps.style}
      className="flex max-w-72 animate-appear items-center gap-1.5 rounded-md bg-raised px-2 py-1 text-ink text-xs shadow-float"
    >
      {text}
      {keys === undefined ? null : <KeyHint keys={keys} />}
    </div>,
    document.body,
  );
}
