import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { compareHitsOperation } from "@/lib/api/operations/comparison-operations";
import { compareHits } from "@/lib/comparisons/compare-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(compareHitsOperation, ({ runtime, actor, params, query }) =>
    compareHits(runtime, actor, { ...params, ...query }),
  ),
);
