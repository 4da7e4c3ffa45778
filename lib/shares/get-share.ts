import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { shareState } from "./present-share";
import { shareEnded } from "./share-ended";
import type { ShareRow } from "./share-row";
import { readTicket } from "./share-ticket";
import { hashShareToken, isShareToken } from "./share-token";

/** The share of a token, open. NOT_FOUND for a token that is none; GONE when it was revoked, expired or used up. */
export async function getOpenShare({ db }: Pick<Runtime, "db">, token: string): Promise<ShareRow> {
  const share = await getShare(db, token);
  requireState(share);
  return share;
}

/**
 * The share of a token for who opened it before, which their ticket proves: it needs no password again, and may be used
 * up since. NOT_FOUND, GONE, or UNAUTHENTICATED (path "ticket") for a ticket that is wrong or over.
 */
export async function getTicketedShare(
  { db }: Pick<Runtime, "db">,
  { token, ticket }: { readonly token: string; readonly ticket: string },
): Promise<{ readonly share: ShareRow; readonly until: number }> {
  const share = await getShare(db, token);
  requireState({ ...share, maxViews: null });
  const until = readTicket(share, ticket, Date.now());
  if (until === null) {
    throw new AppError("UNAUTHENTICATED", "Open the share again: what it gave is no longer good.", {
      details: [{ path: "ticket", message: "is missing, wrong or older than an hour" }],
    });
  }
  return { share, until };
}

async function getShare(db: Runtime["db"], token: string): Promise<ShareRow> {
  const share = isShareToken(token) ? await db.share.findUnique({ where: { tokenHash: hashShareToken(token) } }) : null;
  if (share === null) throw new AppError("NOT_FOUND", "There is nothing behind this link. Was it copied whole?");
  return share;
}

function requireState(share: ShareRow): void {
  const state = shareState(share, new Date());
  if (state !== "open") throw shareEnded(state);
}
