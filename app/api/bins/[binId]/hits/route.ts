import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { deleteHitsOperation, listHitsOperation } from "@/lib/api/operations/hit-operations";
import { deleteHits } from "@/lib/hits/delete-hits";
import { listHits } from "@/lib/hits/list-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listHitsOperation, ({ runtime, actor, params, query }) =>
    listHits(runtime, actor, { ...params, ...query }),
  ),
  createEndpoint(deleteHitsOperation, async ({ runtime, actor, params }) => ({
    deleted: await deleteHits(runtime, actor, params.binId),
  })),
);
