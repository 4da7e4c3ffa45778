"use client";
import { useState } from "react";
import { loadPart } from "@/components/ui/load-part";
import type { Side } from "./side";

export interface Veil {
  readonly isVeiled: boolean;
  readonly onChange: (isVeiled: boolean) => void;
}

export interface FoundVeil extends Veil {
  /** Where a secret is veiled now. */
  readonly places: number;
}

/** Whether secrets are veiled: they are until they are asked for, which the owners of the workspace are told. */
export function useVeil(binId: string, sides: ReadonlyArray<Side | null>): Veil {
  const [isVeiled, setIsVeiled] = useState(true);
  const tell = () =>
    void loadPart(() => import("@/components/reveals/tell-reveal")).then(
      ({ tellReveal }) => {
        for (const side of sides)
          if (side !== null && side.seq !== null)
            void tellReveal({ binId, seq: side.seq, name: "its secrets in a comparison" });
      },
      () => undefined,
    );
  const onChange = (next: boolean) => {
    if (!next) tell();
    setIsVeiled(next);
  };
  return { isVeiled, onChange };
}
