"use client";
import { useContext, useEffect, useState } from "react";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import type { TreeId } from "@/lib/http/tree/tree-id";
import type { TreeHost } from "./tree-host";
import { type TreeMark, TreeMarksContext } from "./tree-marks";

type RowMarks = ReadonlyMap<TreeId, TreeMark>;

const NONE: RowMarks = new Map();

/**
 * The marks of the rows that are drawn. `areKnown`: false until they are, where there may be any; a value that may be a
 * secret is not shown before.
 */
export function useRowMarks(
  host: TreeHost,
  rows: readonly TreeRow[],
): { readonly marks: RowMarks; readonly areKnown: (id: TreeId) => boolean } {
  const find = useContext(TreeMarksContext);
  const [known, setKnown] = useState<{ readonly ids: ReadonlySet<TreeId>; readonly marks: RowMarks }>({
    ids: new Set(),
    marks: NONE,
  });
  useEffect(() => {
    if (find === null || rows.length === 0) return;
    let isCurrent = true;
    const ids = rows.map(({ id }) => id);
    host.ask({ do: "paths", ids }).then(
      ({ paths }) => {
        if (!isCurrent) return;
        const marks = rows.flatMap((row, index) => {
          const path = paths[index];
          const mark = path === undefined ? null : find(path, row);
          return mark === null ? [] : [[row.id, mark] as const];
        });
        setKnown({ ids: new Set(ids), marks: new Map(marks) });
      },
      // The tree is gone, and the view with it.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [find, host, rows]);
  return find === null
    ? { marks: NONE, areKnown: () => true }
    : { marks: known.marks, areKnown: (id) => known.ids.has(id) };
}
