"use client";

import { DayTime } from "@/components/time/day-time";
import { Button } from "@/components/ui/button";
import { CopyButton } from "@/components/ui/copy-button";
import { CopyLine } from "@/components/ui/copy-line";
import type { CreatedShareDto } from "@/lib/shares/share-schema";
import { printShareAsMarkdown } from "./print-share-as-markdown";
import { SavePageButton } from "./save-page-button";

interface MadeShareProps {
  readonly share: CreatedShareDto;
  readonly onClose: () => void;
}

/** The link, this once. */
export function MadeShare({ share, onClose }: MadeShareProps) {
  const { url, expiresAt } = share;
  return (
    <div className="flex flex-col gap-4">
      <CopyLine text={url} label="Copy the link" size="large" />
      <p role="status" className="text-sm text-soft">
        Copy it now: it is shown this once. It opens {opensHow(share)}until <DayTime time={expiresAt} />. Revoke it any
        time under “Shared links” in the bin’s menu.
      </p>
      <div className="flex flex-wrap justify-end gap-2">
        {share.kind === "bin" ? null : <SavePageButton share={share} />}
        <CopyButton text={printShareAsMarkdown(share)} label="Copy as Markdown: the link" tone="plain">
          Copy as Markdown
        </CopyButton>
        <Button tone="primary" onPress={onClose}>
          Done
        </Button>
      </div>
    </div>
  );
}

/** "once, with the password, ": ends as the sentence goes on; "" where nothing is asked. */
function opensHow({ maxViews, hasPassword }: Pick<CreatedShareDto, "maxViews" | "hasPassword">): string {
  const often = maxViews === null ? [] : [maxViews === 1 ? "once" : `${maxViews.toLocaleString()} times`];
  return [...often, ...(hasPassword ? ["with the password"] : [])].map((part) => `${part}, `).join("");
}
