"use client";
import { useState } from "react";
import { createLocalHost } from "@/components/tree/create-local-host";
import { TreeSession } from "@/components/tree/tree-session";
import { TreeView } from "@/components/tree/tree-view";
import type { TreeNode } from "@/lib/http/tree/tree-node";

// A tree that is seen at a glance needs no search.
const SMALL = 15;

interface NodeTreeProps {
  readonly label: string;
  readonly node: TreeNode;
  /** The text that its spans count in; null where that is not at hand. */
  readonly source: string | null;
}

/** A part of a document that is read already, as a tree of its own. */
export function NodeTree({ label, node, source }: NodeTreeProps) {
  const [opened] = useState(() => {
    const session = new TreeSession(node, source);
    const { rowCount, rows } = session.answer({ do: "rows", from: 0, count: 72 });
    return { host: createLocalHost(session), rowCount, rows };
  });
  return (
    <TreeView
      label={label}
      host={opened.host}
      rowCount={opened.rowCount}
      firstRows={opened.rows}
      isBare={opened.rowCount <= SMALL}
    />
  );
}
