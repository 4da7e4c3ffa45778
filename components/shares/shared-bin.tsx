"use client";
import { type ReactNode, useState } from "react";
import { LiveChip } from "@/components/dashboard/live-chip";
import { useFreshSeqs } from "@/components/dashboard/use-fresh-seqs";
import { FoundRows } from "@/components/search/found-rows";
import { useSearchText } from "@/components/search/use-search-text";
import { definePart } from "@/components/ui/define-part";
import { EmptyState } from "@/components/ui/empty-state";
import { ResizableSplit } from "@/components/ui/resizable-split";
import type { LiveConnectionState } from "@/lib/live/client/live-connection-state";
import type { SharedSubjectDto } from "@/lib/shares/share-schema";
import { AboutStrip } from "./about-strip";
import { OpeningShare } from "./opening-share";
import type { ShareSession } from "./share-session";
import { SharedHitPane } from "./shared-hit-pane";
import { SharedList } from "./shared-list";
import { toReadableRow } from "./to-readable-row";
import { useSharedList } from "./use-shared-list";
import { useSharedPlace } from "./use-shared-place";

const SharedPair = definePart(() => import("./shared-pair").then((module) => module.SharedPair));

interface SharedBinProps {
  readonly about: ReactNode;
  readonly subject: SharedSubjectDto;
  readonly session: ShareSession;
  readonly connection: LiveConnectionState;
}

const NONE: ReadonlySet<number> = new Set();

/** The hits of a shared bin on the left, the one that is looked at on the right; on a narrow screen one of them. */
export function SharedBin({ about, subject, session, connection }: SharedBinProps) {
  const isLive = subject.share.live;
  const { seq, other, show } = useSharedPlace();
  const { text: q, setText } = useSearchText();
  const { fresh, add } = useFreshSeqs();
  const [given] = useState(() => subject.list ?? []);
  const { found, want, retry } = useSharedList(session, q, { given, onArrived: add });
  const rows = new FoundRows(found.hits.map(toReadableRow), NONE);
  const shown = seq ?? rows.newest?.seq ?? null;
  if (seq !== null && other !== null) {
    return (
      <SharedPair
        key={`${other}..${seq}`}
        meanwhile={<OpeningShare />}
        left={other}
        right={seq}
        session={session}
        onBack={() => show({ seq }, "push")}
      />
    );
  }
  const isWhole = q === "" && found.q === "" && found.status === "done";
  const list = (
    <SharedList
      found={found}
      rows={rows}
      q={q}
      hitCount={isWhole ? rows.length : Math.max(subject.count, rows.length)}
      isLive={isLive}
      live={isLive ? <LiveChip connection={connection} pending={0} /> : null}
      selectedSeq={shown}
      isFollowing={seq === null}
      freshSeqs={fresh}
      onSelect={(chosen, how) => show({ seq: chosen }, how === "pointer" ? "push" : "replace")}
      onCompare={(newer, older) => show({ seq: newer, other: older }, "push")}
      onWant={want}
      onRetry={retry}
      onClear={() => setText("", "push")}
    />
  );
  const older = shown === null ? null : (rows.rowAt(rows.indexOfSeq(shown) + 1)?.seq ?? null);
  const hit =
    shown === null ? (
      <EmptyState title="No hit selected" />
    ) : (
      <SharedHitPane
        key={shown}
        seq={shown}
        highlights={subject.share.highlights}
        access={session}
        onBack={() => show({ seq: null }, "push")}
        onCompare={older === null ? null : () => show({ seq: shown, other: older }, "push")}
      />
    );
  return (
    <>
      <AboutStrip isHiddenNarrow={seq !== null}>{about}</AboutStrip>
      <ResizableSplit
        label="Width of the hit list"
        storageKey="hookscope-list-width"
        initial={360}
        least={260}
        most={720}
        narrowSide={seq === null ? "start" : "end"}
        start={list}
        end={hit}
      />
    </>
  );
}
