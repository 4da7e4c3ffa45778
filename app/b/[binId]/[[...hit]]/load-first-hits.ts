import { QueryClient } from "@tanstack/react-query";
import { loadHit } from "@/app/b/[binId]/load-hit";
import type { BinDto } from "@/lib/bins/bin-schema";
import { listHits } from "@/lib/hits/list-hits";
import { binKeys } from "@/lib/live/client/bin-keys";
import { WINDOW_SIZE, windowBounds, windowCount, windowOfSeq } from "@/lib/live/client/hit-windows";
import type { Runtime } from "@/lib/runtime";
import type { Actor } from "@/lib/workspaces/actor";

// A newest window with fewer rows than a screen shows takes the one before along.
const SCREEN_ROWS = 30;

/** What the first paint shows: the newest hits, those around the linked one, and the hit that is looked at. */
export async function loadFirstHits(
  runtime: Runtime,
  actor: Actor,
  bin: BinDto,
  seq: number | null,
): Promise<QueryClient> {
  const client = new QueryClient();
  const last = windowCount(bin.lastSeq) - 1;
  const pages = new Set<number>();
  if (last >= 0) pages.add(last);
  if (last >= 1 && bin.lastSeq - last * WINDOW_SIZE < SCREEN_ROWS) pages.add(last - 1);
  if (seq !== null && seq <= bin.lastSeq) pages.add(windowOfSeq(seq));
  await Promise.all(
    [...pages].map(async (page) => {
      const bounds = windowBounds(page);
      const { hits } = await listHits(runtime, actor, { binId: bin.id, ...bounds, limit: WINDOW_SIZE, order: "asc" });
      client.setQueryData(binKeys.window(bin.id, page), hits);
    }),
  );
  const shown = seq ?? newestIn(client, bin.id, last);
  if (shown !== null) await loadHit(client, runtime, actor, bin.id, shown);
  return client;
}

function newestIn(client: QueryClient, binId: string, page: number): number | null {
  const window = client.getQueryData<ReadonlyArray<{ seq: number }>>(binKeys.window(binId, page));
  return window?.at(-1)?.seq ?? null;
}
