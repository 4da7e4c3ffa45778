import { GitCompareArrows } from "lucide-react";
import { type ReactNode, use } from "react";
import { CopyAsMenu } from "@/components/hits/copy-as-menu";
import { methodColour } from "@/components/hits/method-colour";
import { StateBadges } from "@/components/hits/state-badges";
import { TimeAgo } from "@/components/time/time-ago";
import { CopyButton } from "@/components/ui/copy-button";
import { IconButton } from "@/components/ui/icon-button";
import { useKeys } from "@/components/ui/use-keys";
import { readableUrl } from "@/lib/redact/token/readable-tokens";
import type { SharedHitDto } from "@/lib/shares/share-schema";
import { ShareAccessContext } from "./share-access-context";
import { withoutCoding } from "./without-coding";

interface SharedHitHeaderProps {
  readonly hit: SharedHitDto;
  readonly back: ReactNode;
  readonly onCompare?: (() => void) | null;
}

/** Who asked for what. */
export function SharedHitHeader({ hit, back, onCompare = null }: SharedHitHeaderProps) {
  const access = use(ShareAccessContext);
  const url = readableUrl(hit.url);
  const uncoded = { ...hit, headers: withoutCoding(hit.headers) };
  return (
    <header className="flex flex-wrap items-start gap-x-1 px-4 pt-3 pb-2 max-md:px-2">
      {back}
      <h2 className="flex min-w-0 flex-1 items-baseline gap-2 py-1 max-md:pl-2">
        <span className={`shrink-0 font-mono font-semibold text-base ${methodColour(hit.method)}`}>{hit.method}</span>
        <span className="line-clamp-3 font-mono text-base text-ink [overflow-wrap:anywhere]">{url}</span>
      </h2>
      {onCompare === null ? null : <CompareButton onCompare={onCompare} />}
      <CopyButton text={url} label="Copy the URL" />
      <CopyAsMenu hit={uncoded} load={async () => (await import("./load-whole-hit")).loadWholeHit(uncoded, access)} />
      <div className="flex basis-full flex-wrap items-center gap-1.5 pt-1 text-sm text-soft max-md:pl-2">
        <span className="tabular-nums">Hit {hit.seq}</span>
        <span aria-hidden="true" className="text-faint">
          ·
        </span>
        <TimeAgo time={hit.receivedAt} suffix="ago" />
        <StateBadges hit={hit} />
      </div>
      {hit.reason === null ? null : <p className="mt-1 basis-full text-sm text-warning max-md:pl-2">{hit.reason}</p>}
    </header>
  );
}

function CompareButton({ onCompare }: { readonly onCompare: () => void }) {
  useKeys({ compare: onCompare });
  return <IconButton icon={GitCompareArrows} label="Compare with the hit before" keyId="compare" onPress={onCompare} />;
}
