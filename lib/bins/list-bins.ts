import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { BIN_COLUMNS } from "./bin-row";
import type { BinDto } from "./bin-schema";
import { presentBin } from "./present-bin";

/** All bins of the actor's workspace, newest first (ids are ordered by time). */
export async function listBins(runtime: Runtime, actor: Actor): Promise<BinDto[]> {
  const rows = await runtime.db.bin.findMany({
    where: { workspaceId: actor.workspaceId, deletedAt: null },
    select: BIN_COLUMNS,
    orderBy: { id: "desc" },
  });
  return rows.map((row) => presentBin(runtime, row));
}
