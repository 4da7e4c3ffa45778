import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listAuditOperation } from "@/lib/api/operations/audit-operations";
import { listAudit } from "@/lib/audit/list-audit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listAuditOperation, async ({ runtime, actor, query }) => {
    const { events, next } = await listAudit(runtime, actor, query);
    return { events: [...events], next };
  }),
);
