"use client";
import { useState } from "react";
import { Button } from "@/components/ui/button";
import type { ShareDto } from "@/lib/shares/share-schema";
import { ShareRow } from "./share-row";
import { describeTarget } from "./share-target";

interface ShareListProps {
  readonly shares: readonly ShareDto[];
  /** Null for those who may not. */
  readonly onRevoke: ((id: string) => void) | null;
}

/** Links, those that open first. In a dialog nothing can be undone behind it, so what revokes one asks first. */
export function ShareList({ shares, onRevoke }: ShareListProps) {
  const [asked, setAsked] = useState<string | null>(null);
  const open = shares.filter(({ state }) => state === "open");
  const ended = shares.filter(({ state }) => state !== "open");
  const actionOf = ({ id, ...share }: ShareDto) =>
    onRevoke === null || share.state !== "open" ? null : asked === id ? (
      <span className="flex gap-1.5">
        <Button size="small" autoFocus onPress={() => setAsked(null)}>
          Keep
        </Button>
        <Button
          size="small"
          tone="danger"
          onPress={() => {
            setAsked(null);
            onRevoke(id);
          }}
        >
          Revoke for good
        </Button>
      </span>
    ) : (
      <Button size="small" aria-label={`Revoke the link to ${describeTarget(share)}`} onPress={() => setAsked(id)}>
        Revoke
      </Button>
    );
  return (
    <ul aria-label="Shared links" className="max-h-[50dvh] overflow-y-auto rounded-md border border-line">
      {[...open, ...ended].map((share) => (
        <ShareRow key={share.id} share={share} action={actionOf(share)} />
      ))}
    </ul>
  );
}
