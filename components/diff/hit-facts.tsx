import { methodColour } from "@/components/hits/method-colour";
import { veilTarget } from "@/components/hits/veil-target";
import { ProviderBadge } from "@/components/providers/provider-badge";
import { ByteSize } from "@/components/ui/byte-size";
import type { HitDto } from "@/lib/hits/hit-schema";

/** What a hit is, in one line. */
export function HitFacts({ hit }: { readonly hit: HitDto }) {
  const target = veilTarget(hit.target);
  return (
    <div className="flex min-w-0 items-center gap-2 text-xs">
      <span className={`data shrink-0 font-semibold ${methodColour(hit.method)}`}>{hit.method}</span>
      <span title={target} className="data min-w-0 flex-1 truncate text-ink">
        {target === "" ? <span className="font-sans text-faint">no path</span> : target}
      </span>
      {hit.provider === null ? null : <ProviderBadge provider={hit.provider} />}
      {hit.eventType === null ? null : <span className="min-w-0 max-w-[40%] truncate text-soft">{hit.eventType}</span>}
      <span className="shrink-0 text-faint">
        <ByteSize bytes={hit.bodySize} />
      </span>
    </div>
  );
}
