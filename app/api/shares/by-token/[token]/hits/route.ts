import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listSharedHitsOperation } from "@/lib/api/operations/share-operations";
import { listSharedHits } from "@/lib/shares/list-shared-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listSharedHitsOperation, ({ runtime, params, query, request }) =>
    listSharedHits(runtime, { ...params, ...query, ticket: request.headers.get("x-share-ticket") ?? "" }),
  ),
);
