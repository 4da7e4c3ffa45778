import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { createBulkResendOperation, listBulkResendsOperation } from "@/lib/api/operations/resend-operations";
import { createBulkResend } from "@/lib/resends/bulk/create-bulk-resend";
import { listBulkResends } from "@/lib/resends/bulk/list-bulk-resends";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listBulkResendsOperation, ({ runtime, actor, params, query }) =>
    listBulkResends(runtime, actor, { ...params, isOpen: query.open === "1" }),
  ),
  createEndpoint(createBulkResendOperation, ({ runtime, actor, params, body }) =>
    createBulkResend(runtime, actor, { ...body, ...params }),
  ),
);
