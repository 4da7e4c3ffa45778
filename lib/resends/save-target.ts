import { v7 as createUuid } from "uuid";
import { getOwnBin } from "@/lib/bins/get-own-bin";
import { AppError } from "@/lib/errors";
import { readSearch } from "@/lib/hits/search/read-search";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";
import { requireRole } from "@/lib/workspaces/require-role";
import { changeForwarding } from "./forwarding/change-forwarding";
import { listTargets } from "./list-targets";
import { checkDestination } from "./open-destination";
import { dropOldTargets } from "./remember-target";
import type { SaveTargetInput, TargetDto } from "./target-schema";

/** Targets of a bin that new hits are forwarded to. */
const MOST_FORWARDED = 20;

/**
 * Remembers a target without sending to it, or changes how hits are forwarded to one; what is not given stays. A target
 * that begins to be forwarded to gets the hits from now on, or from `from` on. INVALID_INPUT for a wrong search;
 * UNPROCESSABLE, with the rule, when the guard refuses it, for a relay that is not connected, and for the 21st. `changed`
 * names what is other than it was, "new" for a target that was not known.
 */
export async function saveTarget(
  runtime: Runtime,
  actor: Actor,
  { binId, url, ...wanted }: SaveTargetInput & { readonly binId: string },
): Promise<{ readonly targets: TargetDto[]; readonly changed: readonly string[] }> {
  const { db } = runtime;
  const bin = await getOwnBin(db, actor, binId);
  requireRole(actor, "editor");
  if (wanted.q !== undefined) readSearch(wanted.q, Date.now() * 1_000);
  const place = { binId_url: { binId: bin.id, url } };
  const known = await db.target.findUnique({ where: place, select: { auto: true } });
  // What is refused by now can still be turned off.
  if (known === null || wanted.auto === true) await checkDestination(runtime, bin.id, url);
  if (wanted.auto === true && known?.auto !== true) await requireRoom(runtime, bin.id);
  const { id } = await db.target.upsert({
    where: place,
    create: { id: createUuid(), binId: bin.id, url },
    update: {},
    select: { id: true },
  });
  if (known === null) await dropOldTargets(db, bin.id);
  const changed = await changeForwarding(db, id, wanted);
  runtime.forwarder.wake();
  runtime.live.targetsChanged(bin.id);
  const { targets } = await listTargets(runtime, actor, bin.id);
  return { targets, changed: [...(known === null ? ["new"] : []), ...changed] };
}

async function requireRoom({ db }: Runtime, binId: string): Promise<void> {
  const forwarded = await db.target.count({ where: { binId, auto: true } });
  if (forwarded < MOST_FORWARDED) return;
  throw new AppError(
    "UNPROCESSABLE",
    `Hits are forwarded to ${MOST_FORWARDED} targets already. Turn one of them off first.`,
  );
}
