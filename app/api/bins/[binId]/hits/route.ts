import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { deleteHitsOperation, listHitsOperation } from "@/lib/api/operations/hit-operations";
import { deleteHits } from "@/lib/hits/delete-hits";
import { listHits } from "@/lib/hits/list-hits";
import { deleteFoundHits } from "@/lib/hits/search/delete-found-hits";
import { searchHits } from "@/lib/hits/search/search-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listHitsOperation, ({ runtime, actor, params, query: { q = "", ...place } }) =>
    q.trim() === ""
      ? listHits(runtime, actor, { ...params, ...place })
      : searchHits(runtime, actor, { ...params, ...place, q }),
  ),
  createEndpoint(deleteHitsOperation, async ({ runtime, actor, params: { binId }, query: { q } }) => ({
    deleted: await (q === undefined
      ? deleteHits(runtime, actor, binId)
      : deleteFoundHits(runtime, actor, { binId, q })),
  })),
);
