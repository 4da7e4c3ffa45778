import { Count } from "@/components/ui/count";
import type { FoundHits } from "./search-run";

interface FoundCountProps {
  readonly found: FoundHits;
  /** Those of them that are listed. */
  readonly shown: number;
  /** All hits of the bin. */
  readonly hitCount: number;
}

/** How many hits the search shows, and how far it has come. */
export function FoundCount({ found, shown, hitCount }: FoundCountProps) {
  if (found.status === "done") {
    return (
      <>
        <Count value={shown} /> of <Count value={hitCount} /> shown
      </>
    );
  }
  if (found.status === "failed" && found.progress === 0) {
    return (
      <>
        Not searched · <Count value={hitCount} /> {hitCount === 1 ? "hit" : "hits"}
      </>
    );
  }
  return (
    <>
      <Count value={shown} /> shown · searched <Count value={Math.round(found.progress * hitCount)} /> of{" "}
      <Count value={hitCount} />
    </>
  );
}
