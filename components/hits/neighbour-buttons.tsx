"use client";
import { ChevronDown, ChevronUp } from "lucide-react";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";
import type { Neighbours } from "./find-neighbours";

interface NeighbourButtonsProps {
  readonly neighbours: Neighbours;
  readonly onGo: (seq: number) => void;
}

/** To the hits beside this one, by button and by the keys [ and ]. */
export function NeighbourButtons({ neighbours, onGo }: NeighbourButtonsProps) {
  const { newer, older } = neighbours;
  const go = (seq: number | null) => () => (seq === null ? undefined : onGo(seq));
  useKeys({ newerBeside: go(newer), olderBeside: go(older) });
  return (
    <>
      <IconButton
        icon={ChevronUp}
        label="Newer hit"
        keyId="newerBeside"
        isDisabled={newer === null}
        onPress={go(newer)}
      />
      <IconButton
        icon={ChevronDown}
        label="Older hit"
        keyId="olderBeside"
        isDisabled={older === null}
        onPress={go(older)}
      />
    </>
  );
}
