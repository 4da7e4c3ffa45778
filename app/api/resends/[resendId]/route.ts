import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getResendOperation, updateBulkResendOperation } from "@/lib/api/operations/resend-operations";
import { getAnyResend } from "@/lib/resends/bulk/get-any-resend";
import { updateBulkResend } from "@/lib/resends/bulk/update-bulk-resend";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getResendOperation, ({ runtime, actor, params }) => getAnyResend(runtime, actor, params.resendId)),
  createEndpoint(updateBulkResendOperation, ({ runtime, actor, params, body }) =>
    updateBulkResend(runtime, actor, { ...params, ...body }),
  ),
);
