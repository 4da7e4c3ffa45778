import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import {
  deleteTargetOperation,
  listTargetsOperation,
  saveTargetOperation,
} from "@/lib/api/operations/target-operations";
import { deleteTarget } from "@/lib/resends/delete-target";
import { listTargets } from "@/lib/resends/list-targets";
import { saveTarget } from "@/lib/resends/save-target";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listTargetsOperation, ({ runtime, actor, params }) => listTargets(runtime, actor, params.binId)),
  createEndpoint(saveTargetOperation, async ({ runtime, actor, params, body, note }) => {
    const { targets, changed } = await saveTarget(runtime, actor, { ...body, ...params });
    note({ changed: changed.join(", ") });
    return { targets };
  }),
  createEndpoint(deleteTargetOperation, ({ runtime, actor, params, query }) =>
    deleteTarget(runtime, actor, { ...params, ...query }),
  ),
);
