import { checkRetention } from "@/lib/bins/check-retention";
import { createBin } from "@/lib/bins/create-bin";
import { getBin } from "@/lib/bins/get-bin";
import { sealAccess } from "@/lib/bins/seal-access";
import { binSettingsSchema } from "@/lib/bins/settings-schema";
import { isAppError } from "@/lib/errors";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { buildWorkspace } from "@/lib/workspaces/build-workspace";
import { findActor } from "@/lib/workspaces/find-actor";
import type { DeclaredBin } from "./bins-file-schema";
import type { BinsFile } from "./parse-bins-file";

export interface Applied {
  readonly created: number;
  readonly updated: number;
}

/**
 * Makes the bins that a file declares, in the workspace of `key`, which is made where there is none; those that are there
 * are brought up to date: their name, and each part of their settings that the file names. What it does not name stays,
 * bins too. Safe to repeat. Throws an Error with the line of the first bin that cannot be had.
 */
export async function applyBinsFile(runtime: Runtime, { bins }: BinsFile, key: string): Promise<Applied> {
  const actor = await findOwner(runtime, key);
  const count = { created: 0, updated: 0 };
  for (const { bin, line } of bins) {
    try {
      count[await declare(runtime, actor, bin)]++;
    } catch (error) {
      if (!isAppError(error)) throw error;
      const details = (error.details ?? []).map(({ path, message }) => `${path} ${message}`);
      throw new Error([`line ${line}: ${error.message}`, ...details].join(" "), { cause: error });
    }
  }
  return count;
}

async function findOwner({ db }: Runtime, key: string): Promise<Actor> {
  const known = await findActor(db, { bearer: key, cookie: null });
  if (known !== null) {
    if (known.role === "owner") return known;
    throw new Error("its key is not an owner's");
  }
  const { data } = buildWorkspace("BINS_FILE", key);
  // Of two processes that start at once, one makes it.
  await db.workspace.create({ data }).catch(() => undefined);
  const made = await findActor(db, { bearer: key, cookie: null });
  if (made === null) throw new Error("its key was revoked; give another, or sign in and replace it there");
  return made;
}

async function declare(runtime: Runtime, actor: Actor, bin: DeclaredBin): Promise<keyof Applied> {
  const slug = await runtime.db.slug.findUnique({
    where: { slug: bin.slug },
    select: { retiresAt: true, bin: { select: { id: true, workspaceId: true, deletedAt: true } } },
  });
  const isOwn =
    slug !== null &&
    slug.retiresAt === null &&
    slug.bin.workspaceId === actor.workspaceId &&
    slug.bin.deletedAt === null;
  if (isOwn) {
    await update(runtime, actor, slug.bin.id, bin);
    return "updated";
  }
  // One that is another's, or was given up, is refused there.
  await createBin(runtime, actor, bin);
  return "created";
}

async function update(runtime: Runtime, actor: Actor, id: string, { name, settings = {} }: DeclaredBin): Promise<void> {
  const row = await runtime.db.bin.findUniqueOrThrow({ where: { id }, select: { settings: true } });
  const merged = binSettingsSchema.parse({ ...binSettingsSchema.parse(row.settings), ...settings });
  if (settings.retention !== undefined) checkRetention(merged.retention, runtime.settings);
  const sealed =
    settings.access === undefined ? null : await sealAccess(runtime, { binId: id, given: merged.access, stored: null });
  await runtime.db.bin.update({
    where: { id },
    data: {
      ...(name === undefined ? {} : { name }),
      settings: sealed === null ? merged : { ...merged, access: sealed.access },
      ...(sealed === null ? {} : { accessSecrets: sealed.accessSecrets }),
    },
  });
  runtime.bins.forgetBin(id);
  runtime.live.binChanged(await getBin(runtime, actor, id));
}
