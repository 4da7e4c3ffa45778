"use client";
import { ChevronLeft, FileDown, Pin, Trash2 } from "lucide-react";
import { binPath } from "@/components/api/bin-path";
import { TimeAgo } from "@/components/time/time-ago";
import { Badge } from "@/components/ui/badge";
import { buttonStyle } from "@/components/ui/button-style";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";
import type { HitDto } from "@/lib/hits/hit-schema";
import { methodColour } from "./method-colour";

interface HitHeaderProps {
  readonly hit: HitDto;
  readonly onBack: () => void;
  readonly onTogglePin: () => void;
  readonly onDelete: () => void;
}

/** Who asked for what: the first thing that is read. */
export function HitHeader({ hit, onBack, onTogglePin, onDelete }: HitHeaderProps) {
  useKeys({ p: onTogglePin, Delete: onDelete });
  return (
    <header className="px-4 pt-3 pb-2 max-md:px-2">
      <div className="flex items-start gap-1">
        <span className="md:hidden">
          <IconButton icon={ChevronLeft} label="Back to the list" onPress={onBack} />
        </span>
        <h2 className="flex min-w-0 flex-1 items-baseline gap-2 py-1">
          <span className={`shrink-0 font-mono font-semibold text-base ${methodColour(hit.method)}`}>{hit.method}</span>
          <span className="line-clamp-3 font-mono text-base text-ink [overflow-wrap:anywhere]">{hit.url}</span>
        </h2>
        <div className="flex shrink-0 items-center max-md:hidden">
          <Actions hit={hit} onTogglePin={onTogglePin} onDelete={onDelete} />
        </div>
      </div>
      <div className="mt-1 flex flex-wrap items-center gap-1.5 text-sm text-soft max-md:pl-2">
        <span className="tabular-nums">Hit {hit.seq}</span>
        <span aria-hidden="true" className="text-faint">
          ·
        </span>
        <TimeAgo time={hit.receivedAt} suffix="ago" />
        <StateBadges hit={hit} />
        <div className="ml-auto hidden items-center max-md:flex">
          <Actions hit={hit} onTogglePin={onTogglePin} onDelete={onDelete} />
        </div>
      </div>
      {hit.reason === null ? null : <p className="mt-1 text-sm text-warning max-md:pl-2">{hit.reason}</p>}
    </header>
  );
}

function Actions({ hit, onTogglePin, onDelete }: Omit<HitHeaderProps, "onBack">) {
  return (
    <>
      <CopyButton text={hit.url} label="Copy the URL" />
      <a
        href={binPath(hit.binId, `/hits/${hit.seq}/raw`)}
        download
        aria-label="Download as raw HTTP"
        title="Download as raw HTTP"
        className={buttonStyle({ tone: "quiet", size: "icon" })}
      >
        <FileDown aria-hidden="true" className="size-4" strokeWidth={1.75} />
      </a>
      <IconButton
        icon={Pin}
        label={hit.pinned ? "Unpin" : "Pin: keep it"}
        keys="P"
        isOn={hit.pinned}
        onPress={onTogglePin}
      />
      <IconButton icon={Trash2} label="Delete this hit" keys="Del" onPress={onDelete} />
    </>
  );
}

function StateBadges({ hit }: { readonly hit: HitDto }) {
  return (
    <>
      {hit.state === "denied" ? <Badge tone="bad">denied</Badge> : null}
      {hit.state === "malformed" ? <Badge tone="warning">malformed</Badge> : null}
      {hit.bodyTruncated ? <Badge tone="warning">body truncated</Badge> : null}
      {hit.fidelity === "normalised" ? (
        <Badge tone="warning" title="Header case, order and duplicates were lost on the way in">
          normalised
        </Badge>
      ) : null}
      {hit.senderGoneAfterMs === null ? null : <Badge tone="warning">sender gone</Badge>}
    </>
  );
}
