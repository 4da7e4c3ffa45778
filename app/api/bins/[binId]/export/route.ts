import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { exportHitsOperation } from "@/lib/api/operations/export-operations";
import { exportHits } from "@/lib/hits/export/export-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(exportHitsOperation, ({ runtime, actor, params, query }) =>
    exportHits(runtime, actor, { binId: params.binId, ...query }),
  ),
);
