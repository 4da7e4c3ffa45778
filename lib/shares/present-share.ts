import type { ShareRow } from "./share-row";
import { redactSchema, type ShareDto, type ShareState } from "./share-schema";

/** The one way from a row to the share that its maker sees. */
export function presentShare(row: ShareRow, now: Date, about: ShareDto["about"]): ShareDto {
  return {
    id: row.id,
    kind: row.kind,
    binId: row.binId,
    seqs: [...row.seqs],
    live: row.live,
    state: shareState(row, now),
    about,
    comment: row.comment,
    highlights: [...row.highlights],
    redact: redactSchema.parse(row.redact),
    hasPassword: row.passwordHash !== null,
    maxViews: row.maxViews,
    views: row.views,
    createdAt: row.createdAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    lastViewedAt: row.lastViewedAt?.toISOString() ?? null,
  };
}

export function shareState(
  row: Pick<ShareRow, "revokedAt" | "expiresAt" | "maxViews" | "views">,
  now: Date,
): ShareState {
  if (row.revokedAt !== null) return "revoked";
  if (row.expiresAt <= now) return "expired";
  return row.maxViews !== null && row.views >= row.maxViews ? "used" : "open";
}
