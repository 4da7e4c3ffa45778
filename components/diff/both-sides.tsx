import type { FlatChange } from "./flat-change";
import type { ViewSection } from "./rows/view-row";
import type { ChangeWalk } from "./use-change-walk";
import { findRow } from "./view/find-row";
import { SectionView } from "./view/section-view";

interface BothSidesProps {
  readonly sections: readonly ViewSection[];
  /** All of them, noise included. */
  readonly changes: readonly FlatChange[];
  readonly walk: ChangeWalk;
  readonly isSplit: boolean;
}

/** Both messages, the change that is looked at in view. */
export function BothSides({ sections, changes, walk, isSplit }: BothSidesProps) {
  const target = walk.revealed === null ? null : findRow(sections, walk.revealed.index);
  return sections.map((section) => (
    <SectionView
      key={section.id}
      section={section}
      isSplit={isSplit}
      current={walk.current}
      revealed={target?.section === section.id ? walk.at(target.row) : null}
      isNoise={(index) => changes[index]?.change.noise !== undefined}
    />
  ));
}
