"use client";
import { lazy, type ReactNode, Suspense, useContext } from "react";
import { TooltipTrigger, TooltipTriggerStateContext } from "react-aria-components/Tooltip";
import { getKey, type KeyId } from "./keys";

interface TooltipProps {
  readonly text: string;
  /** The key that does the same as the control. */
  readonly keyId?: KeyId | undefined;
  /** That key as printed, where it is none of the dashboard's. */
  readonly cap?: string | undefined;
  /** One focusable control. */
  readonly children: ReactNode;
}

// Placing it takes more code than all buttons together, and nobody points at anything before the page is there. Where
// the code cannot be had, a tooltip is missing, and no more than that.
const TooltipPopup = lazy(() =>
  import("./tooltip-popup").then(
    ({ TooltipPopup }) => ({ default: TooltipPopup }),
    () => ({ default: () => null }),
  ),
);

/** Names a control, and its key, when pointed at or focused. */
export function Tooltip({ text, keyId, cap, children }: TooltipProps) {
  return (
    <TooltipTrigger delay={500} closeDelay={80}>
      {children}
      <WhenOpen>
        <TooltipPopup text={text} keys={keyId === undefined ? cap : getKey(keyId).cap} />
      </WhenOpen>
    </TooltipTrigger>
  );
}

function WhenOpen({ children }: { readonly children: ReactNode }) {
  const isOpen = useContext(TooltipTriggerStateContext)?.isOpen ?? false;
  return isOpen ? <Suspense fallback={null}>{children}</Suspense> : null;
}
