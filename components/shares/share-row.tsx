import type { ReactNode } from "react";
import { DayTime } from "@/components/time/day-time";
import { TimeAgo } from "@/components/time/time-ago";
import { Badge } from "@/components/ui/badge";
import type { ShareDto, ShareState } from "@/lib/shares/share-schema";
import { nameSharedHit } from "./name-shared-hit";
import { describeTarget } from "./share-target";

interface ShareRowProps {
  readonly share: ShareDto;
  readonly action: ReactNode;
}

const STATES: Readonly<Record<ShareState, { readonly words: string; readonly tone: "good" | "neutral" }>> = {
  open: { words: "opens", tone: "good" },
  revoked: { words: "revoked", tone: "neutral" },
  expired: { words: "expired", tone: "neutral" },
  used: { words: "used up", tone: "neutral" },
};

/** A link as its maker sees it: to what, whether it opens, who saw it, until when. */
export function ShareRow({ share, action }: ShareRowProps) {
  const { state, live, about, comment, hasPassword, redact, expiresAt, createdAt } = share;
  const { words, tone } = STATES[state];
  const name = describeTarget(share);
  return (
    <li className="flex min-h-12 items-start gap-3 border-line/70 border-b px-3 py-2 text-sm last:border-b-0">
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        <p className="flex flex-wrap items-center gap-1.5">
          <span className={`font-medium ${state === "open" ? "text-ink" : "text-soft"}`}>
            {name.charAt(0).toUpperCase() + name.slice(1)}
          </span>
          <Badge tone={tone}>{words}</Badge>
          {about === null ? null : (
            <span className="data min-w-0 max-w-full truncate text-soft">{nameSharedHit(about)}</span>
          )}
          {live ? <Badge>live</Badge> : null}
          {hasPassword ? <Badge>password</Badge> : null}
          {redact.auto === false ? <Badge tone="warning">secrets not replaced</Badge> : null}
        </p>
        {comment === "" ? null : <p className="truncate text-soft">{comment}</p>}
        <p className="text-faint text-xs">
          <Views share={share} />
          {" · made "}
          <TimeAgo time={createdAt} suffix="ago" />
          {state === "open" || state === "expired" ? (
            <>
              {state === "open" ? " · until " : " · ended "}
              <DayTime time={expiresAt} />
            </>
          ) : null}
        </p>
      </div>
      {action}
    </li>
  );
}

function Views({ share: { views, maxViews, lastViewedAt } }: { readonly share: ShareDto }) {
  if (lastViewedAt === null)
    return maxViews === null ? "not seen yet" : `not seen yet, of ${maxViews.toLocaleString()}`;
  const times = views === 1 ? "seen once" : `seen ${views.toLocaleString()} times`;
  return (
    <>
      {times}
      {maxViews === null ? "" : ` of ${maxViews.toLocaleString()}`}, last <TimeAgo time={lastViewedAt} suffix="ago" />
    </>
  );
}
