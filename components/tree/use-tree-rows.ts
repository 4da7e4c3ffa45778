"use client";
import { useEffect, useState } from "react";
import type { TreeRow } from "@/lib/http/tree/read-tree-rows";
import type { TreeHost } from "./tree-host";

export interface LoadedRows {
  readonly from: number;
  readonly rows: readonly TreeRow[];
}

/** The rows of a part of a tree. Those known stay until the asked ones have come. `version` counts changes. */
export function useTreeRows(
  host: TreeHost,
  firstRows: readonly TreeRow[],
  version: number,
  { from, count }: { readonly from: number; readonly count: number },
): LoadedRows {
  const [loaded, setLoaded] = useState<LoadedRows>({ from: 0, rows: firstRows });
  // biome-ignore lint/correctness/useExhaustiveDependencies: another version is another answer
  useEffect(() => {
    let isCurrent = true;
    host.ask({ do: "rows", from, count }).then(
      ({ rows }) => {
        if (isCurrent) setLoaded({ from, rows });
      },
      // The tree is gone, and the view with it.
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, version, from, count]);
  return loaded;
}
