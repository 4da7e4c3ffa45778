"use client";
import { type ReactNode, type RefObject, useRef, useState } from "react";

/** What a control that opens something must carry. */
export interface PopupTriggerProps {
  readonly ref: RefObject<HTMLButtonElement | null>;
  readonly onPress: () => void;
  readonly onHoverStart: () => void;
  readonly onFocus: () => void;
  readonly "aria-expanded": boolean;
  readonly "aria-haspopup": "menu" | "dialog";
}

interface PopupProps {
  readonly kind: "menu" | "dialog";
  /** Fetches the popup's code: called as soon as somebody comes near, before they press. */
  readonly preload: () => void;
  readonly trigger: (props: PopupTriggerProps) => ReactNode;
  readonly popup: (triggerRef: RefObject<HTMLButtonElement | null>, close: () => void) => ReactNode;
}

/** A control and what it opens. The code of what is opened is no part of the page: it comes on approach. */
export function PopupTrigger({ kind, preload, trigger, popup }: PopupProps) {
  const [isOpen, setIsOpen] = useState(false);
  const ref = useRef<HTMLButtonElement>(null);
  return (
    <>
      {trigger({
        ref,
        onPress: () => setIsOpen((open) => !open),
        onHoverStart: preload,
        onFocus: preload,
        "aria-expanded": isOpen,
        "aria-haspopup": kind,
      })}
      {isOpen ? popup(ref, () => setIsOpen(false)) : null}
    </>
  );
}
