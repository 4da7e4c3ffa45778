import type { QueryClient } from "@tanstack/react-query";
import { isAppError } from "@/lib/errors";
import { getHit } from "@/lib/hits/get-hit";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";

// Longer bodies are fetched by the page, as bytes: in it they would be sent twice, as markup and as data.
const LARGEST_INLINE_BODY = 16 * 1024;

/** Puts a hit into what a page is first painted from. A link to a deleted one still opens the page, which says so. */
export async function loadHit(
  client: QueryClient,
  runtime: Runtime,
  actor: Actor,
  binId: string,
  seq: number,
): Promise<void> {
  try {
    const hit = await getHit(runtime, actor, { binId, seq, bodyLimit: LARGEST_INLINE_BODY });
    client.setQueryData(binKeys.hit(binId, seq), hit);
  } catch (error) {
    if (!isAppError(error)) throw error;
  }
}
