"use client";
import { X } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";

interface SpanChipProps {
  /** The span in words. */
  readonly words: string;
  readonly onClear: () => void;
}

/** Says what time the hits are confined to, and takes that away. Its words are no obstacle to a pointer. */
export function SpanChip({ words, onClear }: SpanChipProps) {
  return (
    <p className="flex items-center whitespace-nowrap rounded-sm bg-accent-soft pl-1.5 font-medium text-accent-ink text-xs tabular-nums">
      {words}
      <span className="pointer-events-auto flex">
        <IconButton icon={X} size="tinyIcon" label="Clear the time span" keyId="escape" onPress={onClear} />
      </span>
    </p>
  );
}
