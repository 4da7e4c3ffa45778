"use client";
import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useState } from "react";
import { onSelectedAsked } from "@/components/bulk/bulk-choice";
import { diffPath } from "@/components/diff/diff-pair";
import { manyPath } from "@/components/diff-many/many-choice";
import { definePart } from "@/components/ui/define-part";
import { Notice } from "@/components/ui/notice";
import { MAX_MANY } from "@/lib/comparisons/many-schema";
import type { HitSummary } from "@/lib/hits/hit-schema";
import type { ListRows } from "./list-rows";
import { SelectionBar } from "./selection-bar";
import { useExport } from "./use-export";
import type { ListSelection } from "./use-selection";

const BulkDialog = definePart(() => import("@/components/bulk/bulk-dialog").then((module) => module.BulkDialog));

interface SelectedHitsProps {
  readonly binId: string;
  readonly model: ListRows;
  readonly selection: ListSelection;
  readonly onDelete: (seqs: readonly number[]) => void;
  readonly onPin: (seqs: readonly number[], pinned: boolean) => void;
}

/** What is done to several hits at once. */
export function SelectedHits({ binId, model, selection, onDelete, onPin }: SelectedHitsProps) {
  const router = useRouter();
  const { run, isRunning, problem } = useExport(binId);
  const seqs = [...selection.seqs];
  // Those that were selected as the dialog opened.
  const [resent, setResent] = useState<readonly number[] | null>(null);
  const resend = () => setResent(seqs);
  const answer = useEffectEvent(resend);
  useEffect(() => onSelectedAsked(answer), []);
  const hits = seqs.map((seq) => model.rowAt(model.indexOfSeq(seq))?.hit ?? null).filter(isLoaded);
  const arePinned = hits.length > 0 && hits.every(({ pinned }) => pinned);
  const leave = () => {
    selection.clear();
    // The bar goes, and the focus must not go with it.
    document.querySelector<HTMLElement>("[data-hit-list]")?.focus();
  };
  return (
    <>
      <SelectionBar
        count={seqs.length}
        arePinned={arePinned}
        onCompare={seqs.length < 2 || seqs.length > MAX_MANY ? null : () => router.push(comparedPath(binId, seqs))}
        isExporting={isRunning}
        shared={{ kind: seqs.length === 1 ? "hit" : "bin", binId, seqs }}
        onTogglePin={() => onPin(seqs, !arePinned)}
        onResend={resend}
        onExport={(format) => run(hits, format)}
        onDelete={() => {
          onDelete(seqs);
          leave();
        }}
        onClear={leave}
      />
      {resent === null ? null : (
        <BulkDialog binId={binId} choice={{ kind: "seqs", seqs: resent }} onClose={() => setResent(null)} />
      )}
      {problem === null ? null : (
        <Notice tone="bad" shape="band">
          {problem}
        </Notice>
      )}
    </>
  );
}

function isLoaded(hit: HitSummary | null): hit is HitSummary {
  return hit !== null;
}

/** Two are compared, the older one on the left; of more it is shown what varies. */
function comparedPath(binId: string, seqs: readonly number[]): string {
  if (seqs.length > 2) return manyPath(binId, { seqs: seqs.join(",") });
  return diffPath(binId, { left: Math.min(...seqs), right: Math.max(...seqs) });
}
