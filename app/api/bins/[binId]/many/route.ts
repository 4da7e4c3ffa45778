import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { surveyHitsOperation } from "@/lib/api/operations/many-operations";
import { surveyHits } from "@/lib/comparisons/many/survey-hits";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(surveyHitsOperation, ({ runtime, actor, params, query }) =>
    surveyHits(runtime, actor, { ...params, ...query }),
  ),
);
