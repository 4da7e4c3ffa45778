import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getTimelineOperation } from "@/lib/api/operations/timeline-operations";
import { getTimeline } from "@/lib/hits/timeline/get-timeline";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getTimelineOperation, ({ runtime, actor, params, query }) =>
    getTimeline(runtime, actor, { ...params, ...query }),
  ),
);
