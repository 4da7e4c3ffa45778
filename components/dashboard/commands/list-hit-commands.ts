import { GitCompareArrows, Milestone, Pin, PinOff, Share2, Trash2 } from "lucide-react";
import type { DashboardState } from "@/components/dashboard/use-dashboard";
import { findBaseline } from "@/components/drift/find-baseline";
import type { BaselineWish } from "@/components/drift/use-set-baseline";
import type { Command } from "@/components/palette/command";
import { askShare } from "@/components/shares/ask-share";

type HitCommand = Omit<Command, "group">;

interface HitActions {
  readonly go: (path: string) => void;
  readonly setBaseline: (wish: BaselineWish) => void;
}

/** What can be done to the hit that is looked at. */
export function listHitCommands(
  { bin, model, shown, setPinned, removeHits }: DashboardState,
  { go, setBaseline }: HitActions,
): readonly HitCommand[] {
  const hit = shown === null ? null : (model.rowAt(model.indexOfSeq(shown))?.hit ?? null);
  if (hit === null) return [];
  const { seq, pinned } = hit;
  const baseline = findBaseline(bin, hit);
  const isBaseline = baseline === seq;
  const compare = (id: string, label: string, left: string | number): HitCommand => ({
    id,
    label: `Compare hit ${seq} with ${label}`,
    icon: GitCompareArrows,
    words: "diff",
    run: () => go(`/b/${bin.id}/diff/${left}..${seq}`),
  });
  return [
    { ...compare("diff", "the one before of its kind", "event"), keyId: "compare" },
    compare("diff-previous", "the hit before", "previous"),
    compare("diff-choose", "another…", "choose"),
    compare("diff-pasted", "something pasted…", "pasted"),
    ...(baseline === null || isBaseline
      ? []
      : [
          {
            ...compare("diff-baseline", `the baseline, hit ${baseline}`, baseline),
            keyId: "compareBaseline" as const,
            words: "diff drift",
          },
        ]),
    {
      id: "baseline",
      label: isBaseline ? `Hit ${seq} is no longer the baseline` : `Make hit ${seq} the baseline of its event`,
      icon: Milestone,
      keyId: "baseline",
      words: "drift known good",
      run: () => setBaseline({ seq, isBaseline: !isBaseline }),
    },
    {
      id: "share-hit",
      label: `Share hit ${seq}…`,
      icon: Share2,
      keyId: "share",
      words: "link send colleague ticket",
      // Once the palette is gone with its keys.
      run: () => void setTimeout(() => askShare()),
    },
    {
      id: "pin",
      label: pinned ? `Unpin hit ${seq}` : `Pin hit ${seq}`,
      icon: pinned ? PinOff : Pin,
      keyId: "pin",
      run: () => setPinned([seq], !pinned),
    },
    { id: "delete-hit", label: `Delete hit ${seq}`, icon: Trash2, keyId: "delete", run: () => removeHits([seq]) },
  ];
}
