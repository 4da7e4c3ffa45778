"use client";
import { useState } from "react";
import { definePart } from "@/components/ui/define-part";
import type { MessageDiff } from "@/lib/diff/diff-schema";
import { ComparedPanes } from "./compared-panes";
import { CopyDiffMenu } from "./copy-diff-menu";
import { describeApart } from "./describe-apart";
import { describeOp } from "./describe-op";
import { DiffBar } from "./diff-bar";
import type { PatchText } from "./diff-work";
import { type FlatChange, flattenChanges } from "./flat-change";
import { findIgnoreTarget } from "./ignore-target";
import type { ViewSection } from "./rows/view-row";
import type { Side } from "./side";
import { useChangeWalk } from "./use-change-walk";
import { useComparedKeys } from "./use-compared-keys";
import { useDiffOptions } from "./use-diff-options";
import type { Ignoring } from "./use-ignore";
import type { FoundVeil } from "./use-veil";

const DiffHelp = definePart(() => import("./diff-help").then((module) => module.DiffHelp));

interface ComparedViewProps {
  readonly left: Side;
  readonly right: Side;
  readonly diff: MessageDiff;
  /** Null while they are made. */
  readonly sections: readonly ViewSection[] | null;
  /** Null where nothing can be ignored from now on. */
  readonly ignoring: Ignoring | null;
  /** Null where there is nothing to veil. */
  readonly veil: FoundVeil | null;
  readonly onSwap: () => void;
  readonly makePatch: () => Promise<PatchText>;
}

/** What was found: the list of changes, and both messages with the changes in their place. */
export function ComparedView(props: ComparedViewProps) {
  const { left, right, diff, sections, ignoring, veil, onSwap, makePatch } = props;
  const options = useDiffOptions();
  const [isHelpOpen, setIsHelpOpen] = useState(false);
  const all = flattenChanges(diff);
  const real = all.filter((entry) => entry.change.noise === undefined);
  const listed = options.isNoiseShown ? all : real;
  const walk = useChangeWalk(listed);
  const ignoreOf = (entry: FlatChange) => {
    const target = ignoring === null ? null : findIgnoreTarget(entry, left.message, right.message);
    return ignoring === null || target === null ? null : (isIgnored: boolean) => ignoring.ignore({ target, isIgnored });
  };
  const current = walk.current === null ? undefined : all[walk.current];
  useComparedKeys({
    walk,
    options,
    onIgnore: () => (current === undefined ? null : ignoreOf(current)?.(current.change.noiseKind !== "ignored")),
    onHelp: () => setIsHelpOpen(true),
  });
  const names = { left: left.name, right: right.name };
  return (
    <>
      <DiffBar
        options={options}
        count={real.length + diff.body.more}
        noise={all.length - real.length}
        place={walk.place === null ? null : { at: walk.place + 1, name: nameChange(current) }}
        veil={veil}
        apart={describeApart(left.at, right.at)}
        onMove={walk.move}
        onSwap={onSwap}
        onHelp={() => setIsHelpOpen(true)}
        actions={<CopyDiffMenu diff={diff} names={names} isNoiseShown={options.isNoiseShown} makePatch={makePatch} />}
      />
      {isHelpOpen ? <DiffHelp isLookedAtOnly={ignoring === null} onClose={() => setIsHelpOpen(false)} /> : null}
      <ComparedPanes {...{ left, right, diff, sections, ignoring, all, listed, walk, options, ignoreOf }} />
    </>
  );
}

function nameChange(entry: FlatChange | undefined): string {
  return entry === undefined ? "" : `${entry.change.path} ${describeOp(entry.change.op).word}`;
}
