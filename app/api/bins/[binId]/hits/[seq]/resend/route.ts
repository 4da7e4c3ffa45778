import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { createResendOperation } from "@/lib/api/operations/resend-operations";
import { createResend } from "@/lib/resends/create-resend";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(createResendOperation, ({ runtime, actor, params, body }) =>
    createResend(runtime, actor, { ...body, ...params }),
  ),
);
