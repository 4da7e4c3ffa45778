import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { exportAuditOperation } from "@/lib/api/operations/audit-operations";
import { exportAudit } from "@/lib/audit/export-audit";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(exportAuditOperation, ({ runtime, actor }) => exportAudit(runtime, actor)),
);
