import type { Database } from "@/lib/database";
import type { Sealer } from "./create-sealer";

const ID = 1;
const TEXT = "hookscope";
const CONTEXT = "seal check";

/**
 * Whether a sealer opens what is stored: "fits", also while nothing is stored; "other-key" when another key sealed it;
 * "no-key" when there is no sealer but secrets are stored.
 */
export async function checkSeal(db: Database, sealer: Sealer | null): Promise<"fits" | "other-key" | "no-key"> {
  const row = await db.sealCheck.findUnique({ where: { id: ID } });
  if (row === null || sealer?.open(row.ciphertext, CONTEXT) === TEXT) return "fits";
  // Nothing is lost with a key that seals nothing any more.
  if ((await db.secret.findFirst({ select: { id: true } })) === null) return "fits";
  return sealer === null ? "no-key" : "other-key";
}

/** Notes which key seals the secrets, before the first is stored. False when another process's key does already. */
export async function claimSeal(db: Database, sealer: Sealer): Promise<boolean> {
  const row = await db.sealCheck.findUnique({ where: { id: ID } });
  if (row !== null && sealer.open(row.ciphertext, CONTEXT) === TEXT) return true;
  if ((await checkSeal(db, sealer)) !== "fits") return false;
  const ciphertext = sealer.seal(TEXT, CONTEXT);
  if (row !== null) await db.sealCheck.deleteMany({ where: { id: ID, ciphertext: row.ciphertext } });
  await db.sealCheck.createMany({ data: [{ id: ID, ciphertext }], skipDuplicates: true });
  const kept = await db.sealCheck.findUnique({ where: { id: ID } });
  return kept !== null && sealer.open(kept.ciphertext, CONTEXT) === TEXT;
}
