import { getOwnBin } from "@/lib/bins/get-own-bin";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { presentTarget } from "./present-target";
import type { TargetDto } from "./target-schema";

/** Those that are remembered, and all that hits are forwarded to or wait for. */
const MOST_LISTED = 200;

/** Where hits of the bin were sent, the last used first, with how each does and what waits for it. */
export async function listTargets(
  { db }: Pick<Runtime, "db">,
  actor: Actor,
  binId: string,
): Promise<{ targets: TargetDto[] }> {
  const bin = await getOwnBin(db, actor, binId);
  const rows = await db.target.findMany({
    where: { binId: bin.id },
    orderBy: [{ lastUsedAt: "desc" }, { url: "asc" }],
    take: MOST_LISTED,
  });
  const jobs = await db.forwardJob.groupBy({
    by: ["targetId", "isDead"],
    where: { targetId: { in: rows.map(({ id }) => id) } },
    _count: true,
    _min: { dueAt: true },
  });
  const of = (id: string, isDead: boolean) => jobs.find((group) => group.targetId === id && group.isDead === isDead);
  const now = new Date();
  return {
    targets: rows.map((row) =>
      presentTarget(row, {
        lastSeq: bin.lastSeq,
        waiting: of(row.id, false)?._count ?? 0,
        dueAt: of(row.id, false)?._min.dueAt ?? null,
        dead: of(row.id, true)?._count ?? 0,
        now,
      }),
    ),
  };
}
