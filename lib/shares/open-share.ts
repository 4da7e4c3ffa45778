import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";
import { recordAudit } from "@/lib/audit/record-audit";
import { AppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import { getOpenShare } from "./get-share";
import { createGuessLimit } from "./guess-limit";
import { readSubject } from "./read-subject";
import { shareEnded } from "./share-ended";
import { isPassword } from "./share-password";
import type { ShareRow } from "./share-row";
import type { SharedSubjectDto } from "./share-schema";
import { makeTicket, TICKET_MS } from "./share-ticket";

const guesses = createGuessLimit();

interface Opening {
  readonly token: string;
  readonly password: string | null;
}

/**
 * What a share shows, redacted; counts as a view. NOT_FOUND for a token that is none, GONE when it was revoked, expired
 * or used up, or its subject deleted, UNAUTHENTICATED (path "password") when a password is wanted or wrong, RATE_LIMITED
 * after ten wrong ones within a minute.
 */
export async function openShare(runtime: Runtime, opening: Opening): Promise<SharedSubjectDto> {
  const share = await getOpenShare(runtime, opening.token);
  await requirePassword(share, opening.password);
  const subject = await readSubject(runtime, share);
  await countView(runtime, share);
  await recordAudit(runtime, {
    workspaceId: share.workspaceId,
    actor: { kind: "share", id: share.id },
    action: AUDIT_ACTIONS.openShare ?? "",
    subject: { id: share.id, kind: share.kind },
    binId: share.binId,
  });
  const { kind, live, comment, highlights, createdAt, expiresAt } = share;
  return {
    share: {
      kind,
      live,
      comment,
      highlights: [...highlights],
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    },
    ...subject,
    ticket: makeTicket(share, Date.now() + TICKET_MS),
  };
}

async function requirePassword(share: ShareRow, password: string | null): Promise<void> {
  if (share.passwordHash === null) return;
  const details = (message: string) => ({ details: [{ path: "password", message }] });
  if (password === null) {
    throw new AppError("UNAUTHENTICATED", "This link needs a password.", details("is missing"));
  }
  const giveBack = guesses.take(share.id);
  if (await isPassword(password, share.passwordHash)) return giveBack();
  throw new AppError("UNAUTHENTICATED", "That is not the password of this link.", details("is wrong"));
}

/** Of openings at the same time no more than allowed get through: the statement asks again. */
async function countView({ db }: Pick<Runtime, "db">, share: ShareRow): Promise<void> {
  const counted = await db.share.updateMany({
    where: { id: share.id, ...(share.maxViews === null ? {} : { views: { lt: share.maxViews } }) },
    data: { views: { increment: 1 }, lastViewedAt: new Date() },
  });
  if (counted.count === 0) throw shareEnded("used");
}
