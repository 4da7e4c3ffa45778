import { Badge } from "@/components/ui/badge";
import type { BulkDto } from "@/lib/resends/bulk-schema";
import { BULK_STATE_LOOK } from "./bulk-state-look";

export function BulkStateBadge({ state }: { readonly state: BulkDto["state"] }) {
  const { word, icon: Icon, tone } = BULK_STATE_LOOK[state];
  return (
    <Badge tone={tone}>
      <Icon
        aria-hidden="true"
        className={`size-3 ${state === "running" ? "animate-spin motion-reduce:animate-none" : ""}`}
      />
      {word}
    </Badge>
  );
}
