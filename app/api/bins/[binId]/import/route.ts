import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { importHitsOperation } from "@/lib/api/operations/import-operations";
import { importHits } from "@/lib/hits/import/import-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(importHitsOperation, ({ runtime, actor, params, query, body }) =>
    importHits(runtime, actor, { binId: params.binId, bytes: body, format: query.format }),
  ),
);
