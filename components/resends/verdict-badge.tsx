import { Badge } from "@/components/ui/badge";
import type { Verdict } from "@/lib/resends/attempt-schema";
import { VERDICT_LOOK } from "./verdict-look";

/** What an attempt shows about the receiver, against the last one. */
export function VerdictBadge({ verdict }: { readonly verdict: Verdict }) {
  const { word, icon: Icon, tone, meaning } = VERDICT_LOOK[verdict];
  return (
    <Badge tone={tone} title={meaning}>
      <Icon aria-hidden="true" className="size-3" />
      {word}
    </Badge>
  );
}
