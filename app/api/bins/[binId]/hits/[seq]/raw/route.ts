import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getHitRawOperation } from "@/lib/api/operations/hit-file-operations";
import { getHitRaw } from "@/lib/hits/get-hit-raw";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getHitRawOperation, ({ runtime, actor, params, query }) =>
    getHitRaw(runtime, actor, { ...params, format: query.format ?? "http" }),
  ),
);
