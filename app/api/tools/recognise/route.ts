import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { recogniseOperation } from "@/lib/api/operations/tool-operations";
import { recogniseRequest } from "@/lib/tools/recognise-request";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(recogniseOperation, async ({ body }) => recogniseRequest(body)),
);
