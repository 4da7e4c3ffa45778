import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getHitBodyOperation } from "@/lib/api/operations/hit-file-operations";
import { getHitBody } from "@/lib/hits/get-hit-body";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getHitBodyOperation, ({ runtime, actor, params, query }) =>
    getHitBody(runtime, actor, { ...params, decoded: query.decoded ?? false }),
  ),
);
