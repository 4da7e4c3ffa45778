import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { verifyOperation } from "@/lib/api/operations/tool-operations";
import { verifyRequest } from "@/lib/tools/verify-request";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(verifyOperation, async ({ body }) => verifyRequest(body)),
);
