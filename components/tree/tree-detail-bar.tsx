"use client";
import { Search, Share2 } from "lucide-react";
import { useEffect, useState } from "react";
import { ForEditors } from "@/components/role/for-editors";
import { askShare } from "@/components/shares/ask-share";
import { Button } from "@/components/ui/button";
import { formatBytes } from "@/components/ui/format-bytes";
import type { TreeId } from "@/lib/http/tree/tree-id";
import { TreeCopyButton } from "./tree-copy-button";
import type { TreeDetail, TreeHost } from "./tree-host";

interface TreeDetailBarProps {
  readonly host: TreeHost;
  readonly id: TreeId;
  /** Then its text is not shown. */
  readonly isSecret: boolean;
  /** The value is copied, or searched for. */
  readonly onTake: () => void;
  readonly offerSearch: ((keys: readonly string[], value: string) => () => void) | null;
}

// More is copied than read: the whole text of a long value is one press away.
const SHOWN = 4000;
// A value that its row shows whole needs no second showing.
const SHORT = 60;

/** Where the chosen node is, its whole value, and the ways to copy both; it stays in view below a long tree. */
export function TreeDetailBar({ host, id, isSecret, onTake, offerSearch }: TreeDetailBarProps) {
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
  const isLong = !isSecret && text !== null && childCount === 0 && (length > SHORT || text.includes("\n"));
  return (
    <div className="sticky bottom-0 z-[5] rounded-b-md border-line border-t bg-app px-2 py-1">
      <div className="flex min-h-6 items-center gap-1">
        <code className="data min-w-0 flex-1 truncate text-soft" title={path}>
          {path}
        </code>
        {offerSearch === null || text === null || childCount > 0 || keys.length === 0 ? null : (
          <Button
            tone="quiet"
            size="small"
            onPress={() => {
              onTake();
              offerSearch(keys, text)();
            }}
          >
            <Search aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
            Search
          </Button>
        )}
        {offerSearch === null ? null : (
          <ForEditors>
            <Button tone="quiet" size="small" onPress={() => askShare(path)}>
              <Share2 aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
              Share, pointing here
            </Button>
          </ForEditors>
        )}
        <TreeCopyButton host={host} id={id} what="path" label="Copy path" keyId="copyPath" />
        {text === null ? null : (
          <TreeCopyButton host={host} id={id} what="value" label="Copy value" keyId="copyValue" onCopy={onTake} />
        )}
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
