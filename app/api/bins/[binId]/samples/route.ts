import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { sendSampleOperation } from "@/lib/api/operations/sample-operations";
import { sendSample } from "@/lib/samples/send-sample";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(sendSampleOperation, ({ runtime, actor, params, body }) =>
    sendSample(runtime, actor, { ...body, ...params }),
  ),
);
