import { ChevronRight } from "lucide-react";
import { SecretText } from "@/components/ui/secret-text";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import { describeContainer } from "./describe-container";
import { MarkedText } from "./marked-text";
import type { TreeMark } from "./tree-marks";
import { valueColour } from "./value-colour";

interface TreeLineProps {
  readonly row: TreeRow;
  readonly domId: string;
  readonly isActive: boolean;
  /** What is searched, in lower case. */
  readonly wanted: string;
  readonly mark: TreeMark | null;
  /** Whether its mark is known: before, its value may be a secret. */
  readonly isMarkKnown: boolean;
  readonly height: number;
  readonly top: number;
  readonly onActivate: () => void;
  readonly onToggle: () => void;
}

const INDENT = 16;
// Deeper levels are not indented further: the number says how deep they are.
const MOST_INDENTED = 24;

/** One row of a tree: what it is called, what it holds. */
export function TreeLine(props: TreeLineProps) {
  const { row, domId, isActive, wanted, mark, isMarkKnown, height, top, onActivate, onToggle } = props;
  const { depth, key, value, kind, note, childCount, isExpanded } = row;
  const indent = Math.min(depth, MOST_INDENTED);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree itself takes the keys
    <div
      id={domId}
      role="treeitem"
      tabIndex={-1}
      aria-level={depth + 1}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={isActive}
      {...(childCount > 0 ? { "aria-expanded": isExpanded } : {})}
      onClick={onActivate}
      onDoubleClick={childCount > 0 ? onToggle : undefined}
      className={`group/line data absolute inset-x-0 flex items-center overflow-hidden whitespace-pre pr-2 hover:bg-hover aria-selected:bg-accent-soft ${mark?.is === "pointed" ? "bg-info-soft shadow-[inset_3px_0_0_var(--color-info)]" : ""}`}
      style={{ top, height, paddingLeft: 4 + indent * INDENT, ...guides(indent) }}
    >
      {childCount > 0 ? (
        <button
          type="button"
          tabIndex={-1}
          aria-label={isExpanded ? "Fold" : "Unfold"}
          onClick={(event) => {
            event.stopPropagation();
            onToggle();
          }}
          className="-ml-0.5 flex h-full w-5 shrink-0 items-center justify-center text-faint hover:text-ink"
        >
          <ChevronRight aria-hidden="true" className={`size-3.5 ${isExpanded ? "rotate-90" : ""}`} strokeWidth={2} />
        </button>
      ) : (
        <span className="w-[18px] shrink-0" />
      )}
      {depth > MOST_INDENTED ? <span className="mr-2 shrink-0 text-faint">{depth}</span> : null}
      {key === null ? null : (
        <span className={`shrink-0 ${kind === "range" ? "text-soft" : "text-code-key"}`}>
          <MarkedText text={key} wanted={wanted} />
          <span className="text-faint">{value === null && kind !== "object" && kind !== "array" ? " " : ": "}</span>
        </span>
      )}
      {value === null || !isMarkKnown ? null : mark?.is === "secret" ? (
        <SecretText text={value} name={key ?? "the body"} label={`the value of ${key ?? "the body"}`} />
      ) : (
        <span className={`min-w-0 truncate ${valueColour(kind)}`}>
          <MarkedText text={value} wanted={wanted} />
        </span>
      )}
      {childCount > 0 || value === null ? (
        <span className={`truncate text-faint ${value === null ? "" : "ml-2"}`}>{describeContainer(row)}</span>
      ) : null}
      {mark === null ? null : (
        <span
          className={`ml-2 shrink-0 rounded-sm px-1 font-sans text-xs ${mark.is === "pointed" ? "border border-info-line text-info" : "bg-warning-soft text-warning"}`}
        >
          {mark.label}
        </span>
      )}
      {note === null ? null : (
        <span className="ml-2 shrink-0 rounded-sm bg-warning-soft px-1 font-sans text-warning text-xs">{note}</span>
      )}
    </div>
  );
}

/** Hairlines that lead from the levels above, drawn as a background: no element for each. */
function guides(indent: number) {
  if (indent === 0) return {};
  return {
    backgroundImage: `repeating-linear-gradient(to right, var(--color-line) 0 1px, transparent 1px ${INDENT}px)`,
    backgroundSize: `${indent * INDENT}px 100%`,
    backgroundPosition: "11px 0",
    backgroundRepeat: "no-repeat",
  };
}
