"use client";
import { Trash2 } from "lucide-react";
import { ForEditors } from "@/components/role/for-editors";
import { TimeAgo } from "@/components/time/time-ago";
import { IconButton } from "@/components/ui/icon-button";
import { Notice } from "@/components/ui/notice";
import type { TargetDto } from "@/lib/resends/target-schema";
import { DeadLetters } from "./dead-letters";
import { ForwardRules } from "./forward-rules";
import { ForwardState } from "./forward-state";
import { ForwardSummary } from "./forward-summary";
import { ForwardSwitch } from "./forward-switch";
import { HealthMark } from "./health-mark";
import { readHealth } from "./read-health";
import { useSaveTarget } from "./use-save-target";

interface TargetCardProps {
  readonly binId: string;
  readonly target: TargetDto;
  /** Null for those who may not. */
  readonly onRemove: (() => void) | null;
}

/** One target: where it is, how it does, what is forwarded to it, and what it did not take. */
export function TargetCard({ binId, target, onRemove }: TargetCardProps) {
  const save = useSaveTarget(binId, target.url);
  const { url, auto, dead, waiting, gone } = target;
  // What is wrong in the search is said at its field.
  const refused = save.isError && save.variables.q === undefined ? save.error.message : null;
  return (
    <article aria-label={url} className="rounded-lg border border-line bg-raised">
      <header className="flex items-start gap-2 pt-2.5 pr-2 pb-1 pl-4 max-md:pl-3">
        <div className="flex min-w-0 flex-1 flex-col gap-0.5">
          <h3 className="data break-all text-ink">{url}</h3>
          <p className="flex flex-wrap items-center gap-x-2 text-sm">
            <HealthMark health={readHealth(target)} />
            <LastTry target={target} />
          </p>
        </div>
        {onRemove === null ? null : <IconButton icon={Trash2} label={`Remove ${url}`} onPress={onRemove} />}
      </header>
      <div className="flex flex-col px-4 max-md:px-3">
        <ForEditors instead={<ForwardSummary target={target} />}>
          <ForwardSwitch target={target} save={save} />
        </ForEditors>
        {refused === null ? null : (
          <div role="alert" className="pb-3">
            <Notice tone="bad">That was not changed. {refused}</Notice>
          </div>
        )}
      </div>
      {auto || waiting + dead + gone > 0 ? (
        <div className="flex flex-col gap-3 border-line border-t px-4 py-2.5 max-md:px-3">
          {auto || waiting + gone > 0 ? <ForwardState target={target} save={save} /> : null}
          {dead > 0 ? <DeadLetters binId={binId} target={target} /> : null}
        </div>
      ) : null}
      {auto ? (
        <ForEditors>
          <div className="border-line border-t px-4 pt-3 pb-1 max-md:px-3">
            <ForwardRules target={target} save={save} />
          </div>
        </ForEditors>
      ) : null}
    </article>
  );
}

function LastTry({ target: { lastTriedAt, failures } }: { readonly target: TargetDto }) {
  if (lastTriedAt === null) return null;
  return (
    <span className="text-faint text-xs">
      tried <TimeAgo time={lastTriedAt} suffix="ago" />
      {failures > 1 ? `, failed ${failures.toLocaleString("en")} times in a row` : ""}
    </span>
  );
}
