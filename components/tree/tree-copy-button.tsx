"use client";
import { Check, Copy, X } from "lucide-react";
import { Button } from "@/components/ui/button";
import type { KeyId } from "@/components/ui/keys";
import { Tooltip } from "@/components/ui/tooltip";
import { useCopy } from "@/components/ui/use-copy";
import type { TreeId } from "@/lib/http/tree/tree-id";
import { readNodeText } from "./read-node-text";
import type { TreeHost } from "./tree-host";

interface TreeCopyButtonProps {
  readonly host: TreeHost;
  readonly id: TreeId;
  readonly what: "path" | "value";
  readonly label: string;
  readonly keyId: KeyId;
  readonly onCopy?: () => void;
}

const ICONS = { idle: Copy, copied: Check, failed: X } as const;

/** Copies what the tree knows of a node: its text is fetched when it is asked for. */
export function TreeCopyButton({ host, id, what, label, keyId, onCopy }: TreeCopyButtonProps) {
  const { state, copy } = useCopy();
  const Icon = ICONS[state];
  const press = () => {
    onCopy?.();
    void readNodeText(host, id, what).then(copy, () => undefined);
  };
  return (
    <Tooltip text={label} keyId={keyId}>
      <Button tone="quiet" size="small" onPress={press}>
        <Icon aria-hidden="true" className={`size-3.5 ${state === "copied" ? "text-good" : ""}`} strokeWidth={1.75} />
        {state === "copied" ? "Copied" : state === "failed" ? "Refused" : label}
      </Button>
    </Tooltip>
  );
}
