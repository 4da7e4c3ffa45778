"use client";
import { usePrintedKeys } from "@/components/ui/use-printed-keys";

/** Keys to read, not only to see: what the help dialog and the palette are about. */
export function KeyCaps({ keys }: { readonly keys: string }) {
  return usePrintedKeys(keys)
    .split(" ")
    .map((key) =>
      key === "–" ? (
        <span key={key} className="text-faint text-xs">
          to
        </span>
      ) : (
        <kbd
          key={key}
          className="inline-flex h-5 min-w-5 items-center justify-center rounded-sm border border-edge bg-app px-1.5 font-sans text-soft text-xs"
        >
          {key}
        </kbd>
      ),
    );
}
