"use client";
import { ArrowLeftRight } from "lucide-react";
import type { ReactNode } from "react";
import { IconButton } from "@/components/ui/icon-button";

interface DiffHeaderProps {
  readonly left: ReactNode;
  readonly right: ReactNode;
  /** Null while there are not yet two. */
  readonly onSwap: (() => void) | null;
}

/** Which two are compared. */
export function DiffHeader({ left, right, onSwap }: DiffHeaderProps) {
  return (
    <div className="flex shrink-0 border-line border-b max-md:flex-col max-md:divide-y max-md:divide-line">
      {left}
      <div className="flex items-center border-line border-x bg-pane px-1 max-md:hidden">
        <IconButton
          icon={ArrowLeftRight}
          label="Swap the sides"
          cap="S"
          isDisabled={onSwap === null}
          onPress={onSwap ?? (() => undefined)}
        />
      </div>
      {right}
    </div>
  );
}
