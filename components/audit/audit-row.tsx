import { TimeAgo } from "@/components/time/time-ago";
import type { AuditEventDto } from "@/lib/audit/audit-schema";
import { describeAction, describeDetail } from "./audit-words";

/** One line: who did what to what, when. */
export function AuditRow({ event }: { readonly event: AuditEventDto }) {
  const { actor, action, bin, at } = event;
  const detail = describeDetail(event);
  return (
    <li className="flex min-h-11 items-baseline gap-3 border-line border-b px-4 py-2 text-sm last:border-b-0">
      <p className="min-w-0 flex-1 text-soft [overflow-wrap:anywhere]">
        <span className="font-medium text-ink">{actor.label === "" ? "A key" : actor.label}</span>{" "}
        {describeAction(event)}
        {bin === null ? null : (
          <>
            {action.startsWith("bin.") || action.startsWith("url.") ? " " : " in "}
            <span className="text-ink">{bin.name === "" ? "a bin without a name" : bin.name}</span>
          </>
        )}
        {detail === "" ? null : <span className="text-faint"> · {detail}</span>}
      </p>
      <span className="shrink-0 text-faint text-xs">
        <TimeAgo time={at} suffix="ago" />
      </span>
    </li>
  );
}
