"use client";
import { Search } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/components/ui/format-bytes";
import type { TreeId } from "@/lib/http/tree/tree-id";
import { TreeCopyButton } from "./tree-copy-button";
import type { TreeDetail, TreeHost } from "./tree-host";

interface TreeDetailBarProps {
  readonly host: TreeHost;
  readonly id: TreeId;
  readonly offerSearch: ((keys: readonly string[], value: string) => () => void) | null;
}

// More is copied than read: the whole text of a long value is one press away.
const SHOWN = 4000;
// A value that its row shows whole needs no second showing.
const SHORT = 60;

/** Where the chosen node is, its whole value, and the ways to copy both; it stays in view below a long tree. */
export function TreeDetailBar({ host, id, offerSearch }: TreeDetailBarProps) {
  const [detail, setDetail] = useState<TreeDetail | null>(null);
  useEffect(() => {
    let isCurrent = true;
    host.ask({ do: "describe", id, limit: SHOWN }).then(
      (answer) => {
        if (isCurrent) setDetail(answer.detail);
      },
      () => undefined,
    );
    return () => {
      isCurrent = false;
    };
  }, [host, id]);
  if (detail === null) return null;
  const { path, keys, text, length, childCount } = detail;
  const isLong = text !== null && childCount === 0 && (length > SHORT || text.includes("\n"));
  return (
    <div className="sticky bottom-0 z-[5] rounded-b-md border-line border-t bg-app px-2 py-1">
      <div className="flex min-h-6 items-center gap-1">
        <code className="data min-w-0 flex-1 truncate text-soft" title={path}>
          {path}
        </code>
        {offerSearch === null || text === null || childCount > 0 || keys.length === 0 ? null : (
          <Button tone="quiet" size="small" onPress={offerSearch(keys, text)}>
            <Search aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
            Search
          </Button>
        )}
        <TreeCopyButton host={host} id={id} what="path" label="Copy path" keys="Shift+Y" />
        {text === null ? null : <TreeCopyButton host={host} id={id} what="value" label="Copy value" keys="Y" />}
      </div>
      {isLong ? (
        <pre
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable by keyboard
          tabIndex={0}
          className="data max-h-40 overflow-y-auto whitespace-pre-wrap border-line/70 border-t py-1 text-ink [overflow-wrap:anywhere]"
        >
          {text}
          {length > SHOWN ? (
            <span className="block font-sans text-faint text-xs">
              Shown: the first {formatBytes(SHOWN)} of {formatBytes(length)}. Copying takes all of it.
            </span>
          ) : null}
        </pre>
      ) : null}
    </div>
  );
}
