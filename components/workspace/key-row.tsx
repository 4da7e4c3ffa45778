"use client";
import { Ellipsis, KeyRound, Monitor, Pencil, RefreshCw, Trash2 } from "lucide-react";
import { TimeAgo } from "@/components/time/time-ago";
import { Badge } from "@/components/ui/badge";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import type { KeyDto } from "@/lib/workspaces/key-schema";
import { ROLE_WORDS } from "./role-words";

export type KeyAction = "rename" | "replace" | "revoke";

interface KeyRowProps {
  readonly entry: KeyDto;
  /** The label of the key that it signed in with, if it did. */
  readonly signedInWith: string | null;
  readonly onAction: (action: KeyAction) => void;
}

/** A key or a browser: who has it, what it may do, when it was last here. */
export function KeyRow({ entry, signedInWith, onAction }: KeyRowProps) {
  const { label, role, current, lastSeenAt, createdAt } = entry;
  const Icon = current || signedInWith !== null ? Monitor : KeyRound;
  return (
    <li className="flex min-h-14 items-center gap-3 border-line border-b px-4 py-2 last:border-b-0">
      <Icon aria-hidden="true" className="size-4 shrink-0 text-faint" strokeWidth={1.75} />
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-center gap-1.5">
          <span className="min-w-0 truncate font-medium text-ink text-sm">{label}</span>
          <Badge>{ROLE_WORDS[role].label}</Badge>
          {current ? <Badge tone="info">this browser</Badge> : null}
        </p>
        <p className="text-faint text-xs">
          {lastSeenAt === null ? "not used yet" : <>seen {<TimeAgo time={lastSeenAt} suffix="ago" />}</>}
          {" · made "}
          <TimeAgo time={createdAt} suffix="ago" />
          {signedInWith === null ? null : ` · signed in with “${signedInWith}”`}
        </p>
      </div>
      <Menu
        label={label}
        entries={[
          { id: "rename", label: "Rename…", icon: Pencil, onAction: () => onAction("rename") },
          { id: "replace", label: "Replace the key…", icon: RefreshCw, onAction: () => onAction("replace") },
          ...(current
            ? []
            : [
                "separator" as const,
                {
                  id: "revoke",
                  label: "Revoke…",
                  icon: Trash2,
                  tone: "danger" as const,
                  onAction: () => onAction("revoke"),
                },
              ]),
        ]}
        trigger={(props) => <IconButton {...props} icon={Ellipsis} label={`${label}: rename, replace, revoke`} />}
      />
    </li>
  );
}
