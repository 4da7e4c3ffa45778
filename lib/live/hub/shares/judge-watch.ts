import { shareState } from "@/lib/shares/present-share";
import { describeEnd, subjectDeleted } from "@/lib/shares/share-ended";
import type { ShareRow } from "@/lib/shares/share-row";
import { TICKET_MS } from "@/lib/shares/share-ticket";
import type { ShareWatch } from "./share-watch";

/** A share as the table has it now. */
export interface WatchedShare
  extends Pick<ShareRow, "id" | "salt" | "revokedAt" | "expiresAt" | "maxViews" | "views" | "live"> {
  readonly bin: { readonly deletedAt: Date | null; readonly lastSeq: number };
}

export type Verdict =
  | { readonly is: "ended"; readonly message: string }
  | { readonly is: "fine"; readonly isToRenew: boolean; readonly grewTo: number | null };

/**
 * What a page that shows a share is to be told now. Where views are not limited its ticket goes on while it is open;
 * where they are, the hour that an opening gives ends it.
 */
export function judgeWatch(share: WatchedShare | undefined, watch: ShareWatch, now: Date): Verdict {
  if (share === undefined || share.bin.deletedAt !== null) return { is: "ended", message: subjectDeleted().message };
  const state = shareState({ ...share, maxViews: null }, now);
  if (state !== "open") return { is: "ended", message: describeEnd(state) };
  const left = watch.until - now.getTime();
  if (share.maxViews !== null && left <= 0) {
    const isUsed = shareState(share, now) === "used";
    return {
      is: "ended",
      message: isUsed ? describeEnd("used") : "It was open for an hour: opening it again counts as another view.",
    };
  }
  const { lastSeq } = share.bin;
  return {
    is: "fine",
    isToRenew: share.maxViews === null && left < TICKET_MS / 2,
    grewTo: watch.told !== null && lastSeq > watch.told ? lastSeq : null,
  };
}
