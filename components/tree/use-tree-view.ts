"use client";
import { useEffectEvent, useLayoutEffect, useState } from "react";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import { splitId, type TreeId } from "@/lib/http/tree/tree-id";
import type { TreeAnswer, TreeHost, TreeRequest } from "./tree-host";

export interface ActiveNode {
  readonly id: TreeId;
  readonly row: number;
}

/** What a tree view remembers and can do. Every change asks the host, wherever the tree is. */
export function useTreeView(host: TreeHost, initialRowCount: number, reveal: (row: number) => void) {
  const [state, setState] = useState({ rowCount: initialRowCount, version: 0 });
  const [active, setActive] = useState<ActiveNode | null>(null);
  const [isCut, setIsCut] = useState(false);
  const [wanted, setWanted] = useState<{ readonly row: number } | null>(null);
  const revealWanted = useEffectEvent((row: number) => reveal(row));
  // Only once the block has the height that the row is in.
  useLayoutEffect(() => {
    if (wanted !== null) revealWanted(wanted.row);
  }, [wanted]);

  // A tree that is gone answers nothing more, and its view goes with it.
  const change = (request: TreeRequest, then: (answer: TreeAnswer) => void) =>
    void host.ask(request).then(
      (answer) => {
        setState(({ version }) => ({ rowCount: answer.rowCount, version: version + 1 }));
        then(answer);
      },
      () => undefined,
    );
  const activate = (id: TreeId, row: number) => setActive({ id, row });
  const goToRow = (row: number) => {
    if (row < 0 || row >= state.rowCount) return;
    void host.ask({ do: "rows", from: row, count: 1 }).then(
      ({ rows }) => {
        const id = rows[0]?.id;
        if (id === undefined) return;
        activate(id, row);
        reveal(row);
      },
      () => undefined,
    );
  };
  const goToId = (id: TreeId) =>
    change({ do: "reveal", id }, ({ row }) => {
      if (row === null) return;
      activate(id, row);
      setWanted({ row });
    });
  return {
    ...state,
    active,
    isCut,
    activate,
    goToRow,
    goToId,
    toggle: (id: TreeId) =>
      change({ do: "toggle", id }, ({ row }) => {
        if (row !== null) activate(id, row);
      }),
    foldAll: () =>
      change({ do: "fold" }, () => {
        setIsCut(false);
        setActive(null);
      }),
    unfoldAll: () =>
      change({ do: "unfold" }, ({ isWhole }) => {
        setIsCut(!isWhole);
        setActive(null);
      }),
    /** Left: folds, or goes to the node above. Right: unfolds, or goes to the first inside. */
    goLeft: (row: TreeRow, at: number) => {
      const parent = splitId(row.id)?.parent;
      if (row.isExpanded) change({ do: "toggle", id: row.id }, () => activate(row.id, at));
      else if (parent !== undefined) goToId(parent);
    },
    goRight: (row: TreeRow, at: number) => {
      if (row.isExpanded) goToRow(at + 1);
      else if (row.childCount > 0) change({ do: "toggle", id: row.id }, () => activate(row.id, at));
    },
  };
}

export type TreeViewState = ReturnType<typeof useTreeView>;
