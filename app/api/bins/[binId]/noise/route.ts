import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getLearnedNoiseOperation } from "@/lib/api/operations/comparison-operations";
import { getLearnedNoise } from "@/lib/comparisons/noise/get-learned-noise";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getLearnedNoiseOperation, ({ runtime, actor, params, query }) =>
    getLearnedNoise(runtime, actor, { ...params, ...query }),
  ),
);
