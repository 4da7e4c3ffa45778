"use client";
import { RotateCw, X } from "lucide-react";
import { HitLink } from "@/components/diff-many/hit-link";
import { ForEditors } from "@/components/role/for-editors";
import { TimeAgo } from "@/components/time/time-ago";
import { IconButton } from "@/components/ui/icon-button";
import type { DeadLetter } from "@/lib/resends/target-schema";
import { describeDeadLetter } from "./describe-dead-letter";

interface DeadLetterRowProps {
  readonly binId: string;
  readonly letter: DeadLetter;
  readonly isBusy: boolean;
  readonly onRetry: () => void;
  readonly onDiscard: () => void;
}

/** One hit that was given up. */
export function DeadLetterRow({ binId, letter, isBusy, onRetry, onDiscard }: DeadLetterRowProps) {
  const { seq, givenUpAt } = letter;
  return (
    <li className="flex min-h-10 items-center gap-3 border-line/70 border-b py-1 pr-1.5 pl-3 text-sm last:border-b-0">
      <span className="data shrink-0">
        <HitLink binId={binId} seq={seq} />
      </span>
      <p className="min-w-0 flex-1 text-soft [overflow-wrap:anywhere]">
        {describeDeadLetter(letter)}{" "}
        <span className="whitespace-nowrap text-faint text-xs">
          <TimeAgo time={givenUpAt} suffix="ago" />
        </span>
      </p>
      <ForEditors>
        <span className="flex shrink-0">
          <IconButton icon={RotateCw} label={`Try hit ${seq} again`} isDisabled={isBusy} onPress={onRetry} />
          <IconButton icon={X} label={`Discard hit ${seq}`} onPress={onDiscard} />
        </span>
      </ForEditors>
    </li>
  );
}
