"use client";
import { useMayEdit } from "@/components/role/role-context";
import type { BinDto } from "@/lib/bins/bin-schema";
import { MessagesDiff, type TwoSides } from "./messages-diff";
import { useIgnore } from "./use-ignore";
import { useVeil } from "./use-veil";

interface PairDiffProps extends TwoSides {
  readonly bin: BinDto;
}

/** The comparison of two messages by what the bin of theirs is told to ignore, which can be changed from here. */
export function PairDiff({ bin, ...sides }: PairDiffProps) {
  const ignoring = useIgnore(bin);
  const mayEdit = useMayEdit();
  const veil = useVeil(bin.id, [sides.left, sides.right]);
  return (
    <MessagesDiff {...sides} settings={ignoring.bin.settings.diff} ignoring={mayEdit ? ignoring : null} veil={veil} />
  );
}
