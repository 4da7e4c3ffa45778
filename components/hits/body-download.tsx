import { Download } from "lucide-react";
import { binPath } from "@/components/api/bin-path";
import { buttonStyle } from "@/components/ui/button-style";
import type { HitSummary } from "@/lib/hits/hit-schema";

export function BodyDownload({ hit }: { readonly hit: Pick<HitSummary, "binId" | "seq"> }) {
  return (
    <a
      href={binPath(hit.binId, `/hits/${hit.seq}/body`)}
      download
      aria-label="Download the body as sent"
      title="Download the body as sent"
      className={buttonStyle({ tone: "quiet", size: "tinyIcon" })}
    >
      <Download aria-hidden="true" className="size-3.5" strokeWidth={1.75} />
    </a>
  );
}
