import { notFound } from "next/navigation";
import { cache } from "react";
import { findPageActor } from "@/app/find-page-actor";
import type { BinDto } from "@/lib/bins/bin-schema";
import { getBin } from "@/lib/bins/get-bin";
import { isAppError } from "@/lib/errors";
import { getRuntime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";

/** The bin and who asks for it, once per request. Whoever may not see it learns only that nothing is here. */
export const openBin = cache(async (binId: string): Promise<{ actor: Actor; bin: BinDto }> => {
  const runtime = getRuntime();
  const actor = await findPageActor(runtime);
  if (actor === null) notFound();
  try {
    return { actor, bin: await getBin(runtime, actor, binId) };
  } catch (error) {
    if (isAppError(error) && (error.code === "NOT_FOUND" || error.code === "INVALID_INPUT")) notFound();
    throw error;
  }
});
