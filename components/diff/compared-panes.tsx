import type { MessageDiff } from "@/lib/diff/diff-schema";
import { BothSides } from "./both-sides";
import { ChangeList } from "./change-list";
import { ComparedNotes } from "./compared-notes";
import type { FlatChange } from "./flat-change";
import { IgnoredNotice } from "./ignored-notice";
import { NoChanges } from "./no-changes";
import type { ViewSection } from "./rows/view-row";
import type { Side } from "./side";
import type { ChangeWalk } from "./use-change-walk";
import type { HeldOptions } from "./use-diff-options";
import type { Ignoring } from "./use-ignore";

interface ComparedPanesProps {
  readonly left: Side;
  readonly right: Side;
  readonly diff: MessageDiff;
  /** Null while they are made. */
  readonly sections: readonly ViewSection[] | null;
  readonly ignoring: Ignoring | null;
  /** Noise included. */
  readonly all: readonly FlatChange[];
  /** As the options have it. */
  readonly listed: readonly FlatChange[];
  readonly walk: ChangeWalk;
  readonly options: HeldOptions;
  readonly ignoreOf: (entry: FlatChange) => ((isIgnored: boolean) => void) | null;
}

/** The list of changes beside both messages; on a narrow screen above them. */
export function ComparedPanes(props: ComparedPanesProps) {
  const { left, right, diff, sections, ignoring, all, listed, walk, options, ignoreOf } = props;
  return (
    <div className="flex min-h-0 flex-1 overflow-y-auto max-lg:flex-col lg:overflow-hidden">
      <div className="shrink-0 border-line lg:w-[38%] lg:min-w-80 lg:overflow-y-auto lg:border-r">
        {ignoring === null ? null : <IgnoredNotice ignoring={ignoring} />}
        <ComparedNotes left={left} right={right} body={diff.body} />
        {listed.length === 0 ? (
          <NoChanges
            left={left}
            right={right}
            noise={all.length}
            onShowNoise={() => options.change({ isNoiseShown: true })}
          />
        ) : (
          <ChangeList
            changes={listed}
            current={walk.current}
            revealed={walk.place === null ? null : walk.revealed}
            onChoose={walk.choose}
            ignoreOf={ignoreOf}
          />
        )}
      </div>
      <div className="min-w-0 flex-1 lg:overflow-y-auto">
        {sections === null ? null : (
          <BothSides sections={sections} changes={all} walk={walk} isSplit={options.view === "split"} />
        )}
      </div>
    </div>
  );
}
