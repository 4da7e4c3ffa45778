import type { NamedSecret } from "@/lib/providers/schemes/secret";
import type { Runtime } from "@/lib/runtime";
import { openSecret, SEALED_COLUMNS } from "./open-secrets";

/** Verifying tries no more of them. */
const MOST_SECRETS = 50;

/**
 * Secrets of the workspace that are not the bin's own for the provider, newest first, each labelled with its bin's name:
 * tried last, to say whose secret was used. At most 50.
 */
export async function readOtherSecrets(
  { db, sealer }: Pick<Runtime, "db" | "sealer">,
  { workspaceId, binId, provider }: { workspaceId: string; binId: string; provider: string },
): Promise<NamedSecret[]> {
  if (sealer === null) return [];
  const rows = await db.secret.findMany({
    where: { bin: { workspaceId, deletedAt: null }, NOT: { binId, provider } },
    select: { ...SEALED_COLUMNS, bin: { select: { name: true } } },
    orderBy: { createdAt: "desc" },
    take: MOST_SECRETS,
  });
  return rows.flatMap((row) => {
    const value = openSecret(sealer, row);
    if (value === null) return [];
    const place = row.binId === binId ? "this bin" : `the bin “${row.bin.name}”`;
    return [{ value, provider: row.provider, label: row.label === "" ? place : `${row.label}, ${place}` }];
  });
}
