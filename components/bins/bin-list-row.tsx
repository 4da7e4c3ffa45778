"use client";
import { Trash2 } from "lucide-react";
import Link from "next/link";
import { TimeAgo } from "@/components/time/time-ago";
import { Badge } from "@/components/ui/badge";
import { CopyButton } from "@/components/ui/copy-button";
import { Count } from "@/components/ui/count";
import { IconButton } from "@/components/ui/icon-button";
import type { BinDto } from "@/lib/bins/bin-schema";
import { binTitle } from "./bin-title";

interface BinListRowProps {
  readonly bin: BinDto;
  /** Null for those who may not. */
  readonly onDelete: (() => void) | null;
}

export function BinListRow({ bin, onDelete }: BinListRowProps) {
  return (
    <li className="relative flex min-h-14 items-center gap-3 border-line border-b px-4 py-2 last:border-b-0 hover:bg-hover">
      <div className="min-w-0 flex-1">
        <div className="flex min-w-0 items-center gap-2">
          {/* The link covers the row; the controls lie above it. */}
          <Link
            href={`/b/${bin.id}`}
            className="min-w-0 truncate font-medium text-ink after:absolute after:inset-0 focus-visible:outline-none focus-visible:after:outline-2 focus-visible:after:-outline-offset-2 focus-visible:after:outline-accent"
          >
            {binTitle(bin)}
          </Link>
          {bin.paused ? <Badge tone="warning">paused</Badge> : null}
        </div>
        <div className="data truncate text-faint">/in/{bin.slug}</div>
      </div>
      <div className="shrink-0 text-right text-sm">
        <div className="text-ink">
          <Count value={bin.hitCount} /> {bin.hitCount === 1 ? "hit" : "hits"}
        </div>
        <div className="text-faint text-xs">
          {bin.lastHitAt === null ? "none yet" : <TimeAgo time={bin.lastHitAt} suffix="ago" />}
        </div>
      </div>
      <div className="relative flex shrink-0 items-center">
        <CopyButton text={bin.captureUrl} label={`Copy the capture URL of ${binTitle(bin)}`} />
        {onDelete === null ? null : <IconButton icon={Trash2} label={`Delete ${binTitle(bin)}`} onPress={onDelete} />}
      </div>
    </li>
  );
}
