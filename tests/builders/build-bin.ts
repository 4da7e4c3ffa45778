import { v7 as createId } from "uuid";
import type { Database } from "@/lib/database";
import { buildWorkspace } from "@/lib/workspaces/build-workspace";
import { randomBase32 } from "@/lib/workspaces/random-base32";

export interface BinParts {
  readonly name?: string;
  readonly slug?: string;
  readonly settings?: object;
  /** An existing workspace; by default the bin gets one of its own. */
  readonly workspaceId?: string;
}

export interface BuiltBin {
  readonly id: string;
  readonly slug: string;
  readonly workspaceId: string;
  /** A key of an owner of the workspace; "" when the workspace was there before. */
  readonly key: string;
}

/** Stores a bin with a slug, and a workspace with an owner's key. */
export async function buildBin(db: Database, parts: BinParts = {}): Promise<BuiltBin> {
  const slug = parts.slug ?? randomBase32(20);
  const made = parts.workspaceId === undefined ? buildWorkspace() : null;
  if (made !== null) await db.workspace.create({ data: made.data });
  const workspaceId = parts.workspaceId ?? made?.data.id ?? "";
  const { id } = await db.bin.create({
    data: {
      id: createId(),
      workspaceId,
      name: parts.name ?? "A bin",
      settings: parts.settings ?? {},
      slugs: { create: { slug } },
    },
  });
  return { id, slug, workspaceId, key: made?.key ?? "" };
}
