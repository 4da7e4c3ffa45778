"use client";
import { useState } from "react";
import { createLocalHost } from "@/components/tree/create-local-host";
import { TreeSession } from "@/components/tree/tree-session";
import { TreeView } from "@/components/tree/tree-view";
import type { TreeNode } from "@/lib/http/tree/tree-node";

interface NodeTreeProps {
  readonly label: string;
  readonly node: TreeNode;
  /** The text that its spans count in. */
  readonly source: string;
}

/** A part of a document that is read already, as a tree of its own. */
export function NodeTree({ label, node, source }: NodeTreeProps) {
  const [opened] = useState(() => {
    const session = new TreeSession(node, source);
    const { rowCount, rows } = session.answer({ do: "rows", from: 0, count: 72 });
    return { host: createLocalHost(session), rowCount, rows };
  });
  return <TreeView label={label} host={opened.host} rowCount={opened.rowCount} firstRows={opened.rows} />;
}
