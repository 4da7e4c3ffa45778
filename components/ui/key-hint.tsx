"use client";
import { usePrintedKeys } from "./use-printed-keys";

/** A key, as printed on the keyboard. Decoration: the control itself carries aria-keyshortcuts. */
export function KeyHint({ keys }: { readonly keys: string }) {
  const printed = usePrintedKeys(keys);
  return (
    <span
      aria-hidden="true"
      className="pointer-coarse:hidden inline-flex h-4 min-w-4 items-center justify-center rounded-sm border border-edge bg-app px-1 font-sans text-[0.6875rem] leading-none text-soft"
    >
      {printed}
    </span>
  );
}
