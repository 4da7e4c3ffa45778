import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { deleteHitOperation, getHitOperation, updateHitOperation } from "@/lib/api/operations/hit-operations";
import { deleteHit } from "@/lib/hits/delete-hit";
import { getHit } from "@/lib/hits/get-hit";
import { updateHit } from "@/lib/hits/update-hit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getHitOperation, ({ runtime, actor, params, query }) =>
    getHit(runtime, actor, { ...params, ...query }),
  ),
  createEndpoint(updateHitOperation, ({ runtime, actor, params, body }) =>
    updateHit(runtime, actor, { ...params, ...body }),
  ),
  createEndpoint(deleteHitOperation, ({ runtime, actor, params }) =>
    deleteHit(runtime, actor, params.binId, params.seq),
  ),
);
