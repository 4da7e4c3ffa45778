"use client";
import { type KeyboardEvent, use, useId, useRef } from "react";
import { copyText } from "@/components/ui/copy-text";
import { RevealContext } from "@/components/ui/reveal-context";
import { useMediaQuery } from "@/components/ui/use-media-query";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import { handleTreeKey } from "./handle-tree-key";
import { readNodeText } from "./read-node-text";
import { TreeDetailBar } from "./tree-detail-bar";
import type { TreeHost } from "./tree-host";
import { TreeLine } from "./tree-line";
import { TreeToolbar } from "./tree-toolbar";
import { useBlockWindow } from "./use-block-window";
import { useRowMarks } from "./use-row-marks";
import { useTreeRows } from "./use-tree-rows";
import { useTreeSearch } from "./use-tree-search";
import { useTreeView } from "./use-tree-view";

interface TreeViewProps {
  readonly label: string;
  readonly host: TreeHost;
  /** How many rows the tree has as it is opened, and the first of them. */
  readonly rowCount: number;
  readonly firstRows: readonly TreeRow[];
  /** Makes "search this value" for a value by the keys on the way to it; null where that is not offered. */
  readonly offerSearch?: ((keys: readonly string[], value: string) => () => void) | null;
  /** Without search and buttons. */
  readonly isBare?: boolean;
}

const FINE_ROW = 21;
const COARSE_ROW = 32;
// What the bars above and below cover.
const MARGIN = { top: 76, bottom: 48 };

/** A tree of any size. Only the rows near the screen are in the document; the page itself scrolls. */
export function TreeView({ label, host, rowCount, firstRows, isBare = false, offerSearch = null }: TreeViewProps) {
  const prefix = useId();
  const block = useRef<HTMLDivElement>(null);
  const rowHeight = useMediaQuery("(pointer: coarse)") ? COARSE_ROW : FINE_ROW;
  const tree = useTreeView(host, rowCount, (row) => rowWindow.reveal(row));
  const rowWindow = useBlockWindow(block, rowHeight, tree.rowCount, MARGIN);
  const { from, rows } = useTreeRows(host, firstRows, tree.version, rowWindow);
  const { marks, areKnown } = useRowMarks(host, rows);
  const search = useTreeSearch(host, tree.goToId);
  const { active } = tree;
  const activeRow = active === null ? undefined : rows[active.row - from];
  const wanted = search.found.text.toLowerCase();

  const tell = use(RevealContext);
  const isSecret = active !== null && marks.get(active.id)?.is === "secret";
  const tellTaken = () => (isSecret ? tell?.(activeRow?.key ?? "the body") : undefined);
  const copyNode = (what: "path" | "value") => {
    if (active === null) return;
    if (what === "value") tellTaken();
    // Where copying is refused, the buttons below say so.
    void readNodeText(host, active.id, what)
      .then(copyText)
      .catch(() => undefined);
  };
  const handleKey = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (!handleTreeKey(event.key, { tree, row: activeRow, onCopy: copyNode })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div className="rounded-md border border-line bg-app">
      {isBare ? null : (
        <TreeToolbar
          search={search}
          onFold={tree.foldAll}
          onUnfold={tree.unfoldAll}
          onLeave={() => block.current?.focus()}
        />
      )}
      {tree.isCut ? (
        <p role="status" className="px-2 py-1 text-faint text-xs">
          Too much to show at once: the deepest parts stay folded.
        </p>
      ) : null}
      <div
        ref={block}
        role="tree"
        aria-label={label}
        tabIndex={0}
        {...(activeRow === undefined ? {} : { "aria-activedescendant": `${prefix}${activeRow.id}` })}
        onKeyDown={handleKey}
        onFocus={(event) => {
          if (event.target === event.currentTarget && active === null && event.target.matches(":focus-visible"))
            tree.goToRow(0);
        }}
        className="relative overflow-hidden outline-offset-0"
        style={{ height: tree.rowCount * rowHeight }}
      >
        {rows.map((row, index) => (
          <TreeLine
            key={row.id}
            row={row}
            domId={`${prefix}${row.id}`}
            isActive={row.id === active?.id}
            wanted={wanted}
            mark={marks.get(row.id) ?? null}
            isMarkKnown={areKnown(row.id)}
            height={rowHeight}
            top={(from + index) * rowHeight}
            onActivate={() => {
              tree.activate(row.id, from + index);
              block.current?.focus({ preventScroll: true });
            }}
            onToggle={() => tree.toggle(row.id)}
          />
        ))}
      </div>
      {active === null ? null : (
        <TreeDetailBar
          host={host}
          id={active.id}
          isSecret={!areKnown(active.id) || isSecret}
          onTake={tellTaken}
          offerSearch={offerSearch}
        />
      )}
    </div>
  );
}
