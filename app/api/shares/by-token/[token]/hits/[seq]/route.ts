import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { openSharedHitOperation } from "@/lib/api/operations/share-operations";
import { openSharedHit } from "@/lib/shares/open-shared-hit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(openSharedHitOperation, async ({ runtime, params, request }) => {
    const { hit } = await openSharedHit(runtime, { ...params, ticket: request.headers.get("x-share-ticket") ?? "" });
    return hit;
  }),
);
