import { v7 as createId } from "uuid";
import { AUDIT_ACTIONS } from "@/lib/audit/audit-actions";
import { recordAudit } from "@/lib/audit/record-audit";
import { AppError } from "@/lib/errors";
import { isUniqueViolation } from "@/lib/is-unique-violation";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { buildWorkspace } from "@/lib/workspaces/build-workspace";
import { randomBase32 } from "@/lib/workspaces/random-base32";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinDto } from "./bin-schema";
import { checkRetention } from "./check-retention";
import {
  type CreateBinInput,
  createBinSchema,
  GENERATED_SLUG_LENGTH,
  MAX_BINS_PER_WORKSPACE,
} from "./create-bin-schema";
import { getBin } from "./get-bin";
import { sealAccess } from "./seal-access";

export interface CreatedBin {
  readonly bin: BinDto;
  /** The key of the workspace that was made for a caller without one; it can be shown only now. */
  readonly workspaceKey: string | null;
}

/**
 * Makes a bin, and a workspace with an owner's key (labelled `keyLabel`) when there is no actor. All or nothing.
 * INVALID_INPUT when it would keep more than the
 * instance does, CONFLICT when the slug was ever used, FORBIDDEN for viewers, UNPROCESSABLE when the workspace is full.
 */
export async function createBin(
  runtime: Runtime,
  actor: Actor | null,
  input: CreateBinInput,
  keyLabel?: string,
): Promise<CreatedBin> {
  const given = createBinSchema.parse(input);
  checkRetention(given.settings?.retention ?? {}, runtime.settings);
  const slug = given.slug ?? randomBase32(GENERATED_SLUG_LENGTH);
  const made = actor === null ? buildWorkspace(keyLabel) : null;
  const owner = made === null ? actor : made.actor;
  if (owner === null) throw new Error("Neither an actor nor a workspace.");
  const id = createId();
  const sealed = await sealAccess(runtime, { binId: id, given: given.settings?.access ?? {}, stored: null });
  const data = {
    id,
    workspaceId: owner.workspaceId,
    name: given.name ?? `Bin ${1 + (await countBins(runtime, owner))}`,
    settings: given.settings === undefined ? {} : { ...given.settings, access: sealed.access },
    accessSecrets: sealed.accessSecrets,
    slugs: { create: { slug } },
  };
  const createWorkspaces = made === null ? [] : [runtime.db.workspace.create({ data: made.data })];
  try {
    await runtime.db.$transaction([...createWorkspaces, runtime.db.bin.create({ data })]);
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw new AppError(
      "CONFLICT",
      `The slug "${slug}" is taken: choose another, or leave it out to get a random one.`,
      {
        details: [{ path: "slug", message: "is taken" }],
      },
    );
  }
  // Capture may remember that there was no such bin.
  runtime.bins.forgetSlug(slug);
  // Of a caller with a key the edge notes it.
  if (made !== null) {
    const { workspaceId, keyId } = made.actor;
    const subject = { id: data.id, name: data.name };
    const actor = { kind: "key", id: keyId } as const;
    await recordAudit(runtime, { workspaceId, actor, action: AUDIT_ACTIONS.createBin ?? "", subject, binId: data.id });
  }
  return { bin: await getBin(runtime, owner, data.id), workspaceKey: made === null ? null : made.key };
}

async function countBins(runtime: Runtime, actor: Actor): Promise<number> {
  requireRole(actor, "editor");
  const bins = await runtime.db.bin.groupBy({
    by: ["workspaceId"],
    where: { workspaceId: actor.workspaceId },
    _count: { _all: true, deletedAt: true },
  });
  const { _all: ever, deletedAt: deleted } = bins[0]?._count ?? { _all: 0, deletedAt: 0 };
  if (ever - deleted < MAX_BINS_PER_WORKSPACE) return ever;
  throw new AppError("UNPROCESSABLE", `A workspace holds at most ${MAX_BINS_PER_WORKSPACE} bins. Delete one first.`);
}
