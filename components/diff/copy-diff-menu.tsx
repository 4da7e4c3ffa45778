"use client";
import { Check, Copy, X } from "lucide-react";
import { useState } from "react";
import { IconButton } from "@/components/ui/icon-button";
import { Menu } from "@/components/ui/menu";
import { useCopy } from "@/components/ui/use-copy";
import type { MessageDiff } from "@/lib/diff/diff-schema";
import { hideNoise } from "@/lib/diff/hide-noise";
import { printDiffAsJson } from "@/lib/diff/output/print-diff-as-json";
import { printMarkdown } from "@/lib/diff/output/print-markdown";
import type { PatchText } from "./diff-work";

interface CopyDiffMenuProps {
  readonly diff: MessageDiff;
  readonly names: { readonly left: string; readonly right: string };
  readonly isNoiseShown: boolean;
  readonly makePatch: () => Promise<PatchText>;
}

const ICONS = { idle: Copy, copied: Check, failed: X } as const;
const LABELS = { idle: "Copy the comparison", copied: "Copied", failed: "Copying was refused" } as const;

/** The comparison to take elsewhere, with the noise where it is shown. */
export function CopyDiffMenu({ diff, names, isNoiseShown, makePatch }: CopyDiffMenuProps) {
  const { state, copy } = useCopy();
  const [reason, setReason] = useState<string | null>(null);
  const shown = isNoiseShown ? diff : hideNoise(diff);
  const copyPatch = async () => {
    const patch = await makePatch();
    if (patch.ok) copy(patch.text);
    setReason(patch.ok ? null : patch.reason);
  };
  return (
    <>
      <Menu
        label="Copy the comparison"
        entries={[
          { id: "markdown", label: "As Markdown, for an issue", onAction: () => copy(printMarkdown(shown, names)) },
          { id: "json", label: "As JSON", onAction: () => copy(printDiffAsJson(shown)) },
          ...(diff.body.kind === "json"
            ? [{ id: "patch", label: "Body as JSON Patch (RFC 6902)", onAction: () => void copyPatch() }]
            : []),
        ]}
        trigger={(props) => <IconButton {...props} icon={ICONS[state]} label={LABELS[state]} />}
      />
      <span role="status" className={reason === null ? "sr-only" : "text-bad text-xs"}>
        {reason ?? (state === "idle" ? "" : LABELS[state])}
      </span>
    </>
  );
}
