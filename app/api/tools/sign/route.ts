import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { signOperation } from "@/lib/api/operations/tool-operations";
import { signRequest } from "@/lib/tools/sign-request";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(signOperation, async ({ body }) => signRequest(body)),
);
