import { v7 as createId } from "uuid";
import { AppError } from "@/lib/errors";
import { isUniqueViolation } from "@/lib/is-unique-violation";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { buildWorkspace } from "@/lib/workspaces/build-workspace";
import { randomBase32 } from "@/lib/workspaces/random-base32";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinDto } from "./bin-schema";
import { checkRetention } from "./check-retention";
import { type CreateBinInput, createBinSchema, MAX_BINS_PER_WORKSPACE } from "./create-bin-schema";
import { getBin } from "./get-bin";

const GENERATED_SLUG_LENGTH = 20;

export interface CreatedBin {
  readonly bin: BinDto;
  /** The key of the workspace that was made for a caller without one; it can be shown only now. */
  readonly workspaceKey: string | null;
}

/**
 * Makes a bin, and a workspace with an owner's key when there is no actor. All or nothing.
 * INVALID_INPUT when it would keep more than the
 * instance does, CONFLICT when the slug was ever used, FORBIDDEN for viewers, UNPROCESSABLE when the workspace is full.
 */
export async function createBin(runtime: Runtime, actor: Actor | null, input: CreateBinInput): Promise<CreatedBin> {
  const given = createBinSchema.parse(input);
  checkRetention(given.settings?.retention ?? {}, runtime.settings);
  const slug = given.slug ?? randomBase32(GENERATED_SLUG_LENGTH);
  const made = actor === null ? buildWorkspace() : null;
  const owner = made === null ? actor : made.actor;
  if (owner === null) throw new Error("Neither an actor nor a workspace.");
  const data = {
    id: createId(),
    workspaceId: owner.workspaceId,
    name: given.name ?? `Bin ${1 + (await countBins(runtime, owner))}`,
    settings: given.settings ?? {},
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
