import { AppError } from "@/lib/errors";
import { isUniqueViolation } from "@/lib/is-unique-violation";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { randomBase32 } from "@/lib/workspaces/random-base32";
import { requireRole } from "@/lib/workspaces/require-role";
import type { BinDto } from "./bin-schema";
import { GENERATED_SLUG_LENGTH } from "./create-bin-schema";
import { getBin } from "./get-bin";
import { getOwnBin } from "./get-own-bin";
import { DEFAULT_OVERLAP_SECONDS, MAX_SLUGS_PER_BIN, type RotateSlugInput } from "./slug-list-schema";

/**
 * Gives the bin another slug, random or chosen; the old one goes on capturing until the overlap ends. A slug that the bin
 * had before may come back to it. Editors. CONFLICT for one that another bin ever had, or that is the current one, and
 * when somebody else changes it at the same time; UNPROCESSABLE after 200 slugs.
 */
export async function rotateSlug(
  runtime: Runtime,
  actor: Actor,
  binId: string,
  { slug = randomBase32(GENERATED_SLUG_LENGTH), overlapSeconds = DEFAULT_OVERLAP_SECONDS }: RotateSlugInput,
): Promise<BinDto> {
  const bin = await getOwnBin(runtime.db, actor, binId);
  requireRole(actor, "editor");
  const retiresAt = new Date(Date.now() + overlapSeconds * 1000);
  try {
    await runtime.db.$transaction(async (transaction) => {
      const slugs = await transaction.slug.findMany({ where: { binId: bin.id } });
      const known = slugs.find((one) => one.slug === slug);
      if (known?.retiresAt === null) throw taken(slug, "is the slug that the bin has now");
      if (slugs.length >= MAX_SLUGS_PER_BIN) {
        throw new AppError(
          "UNPROCESSABLE",
          `A bin has at most ${MAX_SLUGS_PER_BIN} slugs in its life: make another bin.`,
        );
      }
      // Of two at once the second finds no current one left to retire.
      const retired = await transaction.slug.updateMany({
        where: { binId: bin.id, retiresAt: null },
        data: { retiresAt },
      });
      if (retired.count === 0) throw new AppError("CONFLICT", "Somebody else changes the URL of this bin right now.");
      if (known === undefined) await transaction.slug.create({ data: { slug, binId: bin.id } });
      else await transaction.slug.update({ where: { slug }, data: { retiresAt: null, createdAt: new Date() } });
    });
  } catch (error) {
    throw isUniqueViolation(error) ? taken(slug, "is taken") : error;
  }
  // Capture may remember that there was no such bin.
  runtime.bins.forgetSlug(slug);
  runtime.bins.forgetBin(bin.id);
  const changed = await getBin(runtime, actor, bin.id);
  runtime.live.binChanged(changed);
  return changed;
}

function taken(slug: string, message: string): AppError {
  return new AppError(
    "CONFLICT",
    `The slug "${slug}" ${message}: choose another, or leave it out to get a random one.`,
    {
      details: [{ path: "slug", message }],
    },
  );
}
