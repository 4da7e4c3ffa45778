import type { ReactNode } from "react";

interface UndoToastProps {
  readonly text: string;
  readonly children?: ReactNode;
  /** Somebody points at it, or is in it by keyboard. */
  readonly onHold?: () => void;
  readonly onLetGo?: () => void;
}

/** A short word at the bottom of the screen. */
export function UndoToast({ text, children, onHold, onLetGo }: UndoToastProps) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only waits for those who are in it; what it offers are buttons
    <div
      className="pointer-events-auto flex max-w-full animate-appear items-center gap-2 rounded-lg bg-raised py-1.5 pr-1.5 pl-3 text-sm text-ink shadow-float"
      onPointerEnter={onHold}
      onPointerLeave={onLetGo}
      onFocus={onHold}
      onBlur={onLetGo}
    >
      <span className="min-w-0 truncate pr-1">{text}</span>
      {children}
    </div>
  );
}
