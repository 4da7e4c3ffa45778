import { randomBytes } from "node:crypto";
import { v7 as createUuid } from "uuid";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import { hitNotFound } from "@/lib/hits/hit-not-found";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { checkRedactPaths } from "./check-redact-paths";
import { presentShare } from "./present-share";
import { readAbout } from "./read-about";
import { hashPassword } from "./share-password";
import { type CreatedShareDto, type CreateShareInput, DEFAULT_EXPIRY_SECONDS, MOST_SHARES } from "./share-schema";
import { createShareToken, hashShareToken } from "./share-token";

const SALT_BYTES = 32;

/**
 * Makes a read-only link to what the actor's bin holds; its token is shown this once. NOT_FOUND for foreign bins and
 * hits that are not there, INVALID_INPUT for a path that is none, UNPROCESSABLE when the workspace has too many shares.
 */
export async function createShare(runtime: Runtime, actor: Actor, input: CreateShareInput): Promise<CreatedShareDto> {
  const bin = await getOwnBin(runtime.db, actor, input.binId);
  requireRole(actor, "editor");
  checkRedactPaths(input);
  const seqs = [...new Set(input.seqs ?? [])];
  const held = await runtime.db.hit.count({ where: { binId: bin.id, seq: { in: seqs } } });
  if (held < seqs.length) throw hitNotFound(seqs[0] ?? 0);
  const now = new Date();
  const open = { workspaceId: actor.workspaceId, revokedAt: null, expiresAt: { gt: now } };
  if ((await runtime.db.share.count({ where: open })) >= MOST_SHARES) {
    throw new AppError("UNPROCESSABLE", `A workspace has at most ${MOST_SHARES} open shares. Revoke some first.`);
  }
  const token = createShareToken();
  const row = await runtime.db.share.create({
    data: {
      id: createUuid(),
      workspaceId: actor.workspaceId,
      binId: bin.id,
      kind: input.kind,
      seqs: input.kind === "diff" ? [...(input.seqs ?? [])] : seqs,
      upToSeq: bin.lastSeq,
      live: input.live ?? false,
      tokenHash: hashShareToken(token),
      salt: randomBytes(SALT_BYTES),
      redact: input.redact ?? {},
      comment: input.comment ?? "",
      highlights: input.highlights ?? [],
      passwordHash: input.password === undefined ? null : await hashPassword(input.password),
      maxViews: input.maxViews ?? null,
      expiresAt: new Date(now.getTime() + (input.expiresInSeconds ?? DEFAULT_EXPIRY_SECONDS) * 1000),
    },
  });
  const aboutOf = await readAbout(runtime.db, [row]);
  return { ...presentShare(row, now, aboutOf(row)), token, url: `${runtime.publicUrl}/s/${token}` };
}
