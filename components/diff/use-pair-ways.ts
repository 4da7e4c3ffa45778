"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { type DiffPair, diffPath } from "./diff-pair";
import { findBeside } from "./find-beside";

type SideName = "left" | "right";

interface PairWays {
  /** What a reader should know of the last way that was tried; "" for nothing. */
  readonly told: string;
  readonly swap: () => void;
  /** The ways to another hit on a side. */
  readonly ways: (side: SideName) => {
    readonly onStep: (way: "older" | "newer") => void;
    readonly onChoose: () => void;
  };
}

/** The ways from one pair of hits to another. */
export function usePairWays(binId: string, pair: DiffPair): PairWays {
  const router = useRouter();
  const [told, setTold] = useState("");
  const go = (next: DiffPair) => router.replace(diffPath(binId, next) + window.location.search, { scroll: false });
  const step = async (side: SideName, way: "older" | "newer") => {
    const beside = await findBeside(binId, pair[side], way);
    setTold(beside.seq === null ? beside.reason : "");
    if (beside.seq !== null) go({ ...pair, [side]: beside.seq });
  };
  return {
    told,
    swap: () => go({ left: pair.right, right: pair.left }),
    ways: (side) => ({
      onStep: (way) => void step(side, way),
      onChoose: () =>
        router.push(
          diffPath(
            binId,
            side === "left" ? { left: "choose", right: pair.right } : { left: pair.left, right: "choose" },
          ),
        ),
    }),
  };
}
