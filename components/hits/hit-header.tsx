"use client";
import { ChevronLeft, FileDown, NotebookPen, Pin, Trash2 } from "lucide-react";
import { useState } from "react";
import { binPath } from "@/components/api/bin-path";
import { useMayEdit } from "@/components/role/role-context";
import { TimeAgo } from "@/components/time/time-ago";
import { buttonStyle } from "@/components/ui/button-style";
import { CopyButton } from "@/components/ui/copy-button";
import { definePart } from "@/components/ui/define-part";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";
import type { HitDto } from "@/lib/hits/hit-schema";
import { CopyAsMenu } from "./copy-as-menu";
import type { Neighbours } from "./find-neighbours";
import { hideUnchecked } from "./hide-unchecked";
import { methodColour } from "./method-colour";
import { NeighbourButtons } from "./neighbour-buttons";
import { NoteView } from "./note-view";
import { StateBadges } from "./state-badges";

// No part of the first load: its place is held until it comes.
const CompareMenu = definePart(() => import("@/components/diff/compare-menu").then((module) => module.CompareMenu));

const ShareHitControl = definePart(() =>
  import("@/components/shares/share-hit-control").then((module) => module.ShareHitControl),
);

const DriftBadge = definePart(() => import("@/components/drift/drift-badge").then((module) => module.DriftBadge));

const ResendControl = definePart(() =>
  import("@/components/resends/resend-control").then((module) => module.ResendControl),
);

const VeiledUrl = definePart(() => import("./veiled-urls").then((module) => module.VeiledUrl));

interface HitHeaderProps {
  readonly hit: HitDto;
  readonly onBack: () => void;
  readonly onTogglePin: () => void;
  readonly onDelete: () => void;
  readonly neighbours: Neighbours;
  readonly onGo: (seq: number) => void;
}

/** Who asked for what: the first thing that is read. */
export function HitHeader({ hit, onBack, onTogglePin, onDelete, neighbours, onGo }: HitHeaderProps) {
  const [isNoting, setIsNoting] = useState(false);
  const mayEdit = useMayEdit();
  useKeys(mayEdit ? { pin: onTogglePin, note: () => setIsNoting(true), delete: onDelete } : {});
  return (
    <header className="flex flex-wrap items-start gap-x-1 px-4 pt-3 pb-2 max-md:px-2">
      <span className="md:hidden">
        <IconButton icon={ChevronLeft} label="Back to the list" onPress={onBack} />
      </span>
      <h2 className="flex min-w-0 flex-1 items-baseline gap-2 py-1">
        <span className={`shrink-0 font-mono font-semibold text-base ${methodColour(hit.method)}`}>{hit.method}</span>
        <span className="line-clamp-3 font-mono text-base text-ink [overflow-wrap:anywhere]">
          <VeiledUrl
            hit={hit}
            meanwhile={hit.url.slice(0, -hit.target.length || undefined) + hideUnchecked(hit.target)}
          />
        </span>
      </h2>
      <div className="flex shrink-0 items-center max-md:order-1 max-md:ml-auto">
        <NeighbourButtons neighbours={neighbours} onGo={onGo} />
        <span aria-hidden="true" className="mx-1 h-4 w-px bg-line" />
        <Actions
          hit={hit}
          onTogglePin={onTogglePin}
          onDelete={onDelete}
          onNote={() => setIsNoting(!isNoting)}
          onGo={onGo}
        />
      </div>
      <div className="flex basis-full flex-wrap items-center gap-1.5 pt-1 text-sm text-soft max-md:pl-2">
        <span className="tabular-nums">Hit {hit.seq}</span>
        <span aria-hidden="true" className="text-faint">
          ·
        </span>
        <TimeAgo time={hit.receivedAt} suffix="ago" />
        <StateBadges hit={hit} />
        <DriftBadge hit={hit} />
        <span className="ml-auto">
          {mayEdit ? (
            <ResendControl hit={hit} onGo={onGo} meanwhile={<span className="block h-7 w-28 max-md:h-9" />} />
          ) : null}
        </span>
      </div>
      {hit.reason === null ? null : <p className="mt-1 basis-full text-sm text-warning max-md:pl-2">{hit.reason}</p>}
      <NoteView hit={hit} isEditing={isNoting} onEdit={mayEdit ? setIsNoting : null} />
    </header>
  );
}

interface ActionsProps extends Pick<HitHeaderProps, "hit" | "onTogglePin" | "onDelete" | "onGo"> {
  readonly onNote: () => void;
}

function Actions({ hit, onTogglePin, onDelete, onNote, onGo }: ActionsProps) {
  const mayEdit = useMayEdit();
  return (
    <>
      <CopyButton text={hit.url} label="Copy the URL" />
      <CopyAsMenu hit={hit} />
      <CompareMenu meanwhile={<span className="size-7 max-md:size-9" />} hit={hit} />
      {mayEdit ? <ShareHitControl meanwhile={<span className="size-7 max-md:size-9" />} hit={hit} onGo={onGo} /> : null}
      <a
        href={binPath(hit.binId, `/hits/${hit.seq}/raw`)}
        download
        aria-label="Download as raw HTTP"
        title="Download as raw HTTP"
        className={buttonStyle({ tone: "quiet", size: "icon" })}
      >
        <FileDown aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </a>
      {mayEdit ? <EditActions hit={hit} onTogglePin={onTogglePin} onDelete={onDelete} onNote={onNote} /> : null}
    </>
  );
}

function EditActions({ hit, onTogglePin, onDelete, onNote }: Omit<ActionsProps, "onGo">) {
  return (
    <>
      <IconButton
        icon={NotebookPen}
        label={hit.note === null ? "Add a note" : "Edit the note"}
        keyId="note"
        onPress={onNote}
      />
      <IconButton
        icon={Pin}
        label={hit.pinned ? "Unpin" : "Pin: keep it"}
        keyId="pin"
        isOn={hit.pinned}
        onPress={onTogglePin}
      />
      <IconButton icon={Trash2} label="Delete this hit" keyId="delete" onPress={onDelete} />
    </>
  );
}
