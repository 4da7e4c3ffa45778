import type { StreamAnswer } from "@/lib/api/edge/stream-answer";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { listAudit } from "./list-audit";

const PAGE = 500;

/** Everything that was noted in the actor's workspace, newest first, one event a line. Only owners. */
export async function exportAudit(runtime: Pick<Runtime, "db">, actor: Actor): Promise<StreamAnswer> {
  requireRole(actor, "owner");
  return { pieces: writeLines(runtime, actor), mediaType: "application/x-ndjson", fileName: "audit.ndjson" };
}

async function* writeLines(runtime: Pick<Runtime, "db">, actor: Actor): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let before: string | undefined;
  do {
    const { events, next } = await listAudit(runtime, actor, { before, limit: PAGE });
    if (events.length > 0) yield encoder.encode(`${events.map((event) => JSON.stringify(event)).join("\n")}\n`);
    before = next ?? undefined;
  } while (before !== undefined);
}
