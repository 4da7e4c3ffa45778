"use client";
import { useState } from "react";
import { ChangeValues } from "@/components/diff/change-values";
import type { DiffWork } from "@/components/diff/diff-work";
import { type FlatChange, flattenChanges } from "@/components/diff/flat-change";
import { OpBadge } from "@/components/diff/op-badge";
import { showControls } from "@/components/diff/show-controls";
import { useDiff } from "@/components/diff/use-diff";
import { Button } from "@/components/ui/button";
import { Spinner } from "@/components/ui/spinner";

interface MessageChangesProps {
  readonly title: string;
  /** What is said when the two are the same. */
  readonly nothing: string;
  /** The same object as long as the same is compared. */
  readonly work: DiffWork;
  /** Whether what says nothing, like times and ids of requests, is left out. */
  readonly isNoiseHidden: boolean;
}

const FIRST = 40;
const PLACES = { request: "request line", query: "query", headers: "header", body: "body" } as const;

/** What differs between two messages, as a short list; found beside the page. */
export function MessageChanges({ title, nothing, work, isNoiseHidden }: MessageChangesProps) {
  const { state, restart } = useDiff(work);
  return (
    <div className="flex min-w-0 flex-col gap-1">
      <span className="font-medium text-sm text-soft">{title}</span>
      {state.status === "compared" ? (
        <Changes all={flattenChanges(state.diff)} nothing={nothing} isNoiseHidden={isNoiseHidden} />
      ) : null}
      {state.status === "comparing" ? (
        <p role="status" className="flex items-center gap-2 text-faint text-xs">
          <Spinner label="Comparing" /> Comparing…
        </p>
      ) : null}
      {state.status === "failed" || state.status === "stopped" ? (
        <p className="flex items-center gap-2 text-bad text-xs">
          The two could not be compared.
          <Button size="small" onPress={restart}>
            Try again
          </Button>
        </p>
      ) : null}
    </div>
  );
}

interface ChangesProps extends Pick<MessageChangesProps, "nothing" | "isNoiseHidden"> {
  readonly all: readonly FlatChange[];
}

function Changes({ all, nothing, isNoiseHidden }: ChangesProps) {
  const [isWhole, setIsWhole] = useState(false);
  const listed = isNoiseHidden ? all.filter(({ change }) => change.noise === undefined) : all;
  const shown = isWhole ? listed : listed.slice(0, FIRST);
  const hidden = all.length - listed.length;
  return (
    <>
      {listed.length === 0 ? <p className="text-faint text-xs">{nothing}</p> : null}
      <ul aria-label="Changes" className="flex flex-col empty:hidden">
        {shown.map((entry) => (
          <li key={entry.index} className="border-line/70 border-b py-1 last:border-b-0">
            <Entry entry={entry} />
          </li>
        ))}
      </ul>
      {shown.length === listed.length ? null : (
        <Button size="small" className="self-start" onPress={() => setIsWhole(true)}>
          Show all {listed.length.toLocaleString()} changes
        </Button>
      )}
      {hidden === 0 ? null : (
        <p className="text-faint text-xs">
          Left out: {hidden.toLocaleString()} that say nothing, like times and ids of requests.
        </p>
      )}
    </>
  );
}

function Entry({ entry: { change, section } }: { readonly entry: FlatChange }) {
  const { op, path, from, noise } = change;
  return (
    <>
      <span className="flex min-w-0 flex-wrap items-center gap-x-2 gap-y-0.5">
        <OpBadge op={op} isNoise={noise !== undefined} />
        <span className="text-faint text-xs">{PLACES[section]}</span>
        <span className="data min-w-0 text-ink [overflow-wrap:anywhere]">
          {from === undefined ? null : <span className="text-faint">{showControls(from)} → </span>}
          {path === "" ? <span className="font-sans">as a whole</span> : showControls(path)}
        </span>
      </span>
      <ChangeValues change={change} />
    </>
  );
}
