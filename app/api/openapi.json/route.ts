import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { buildOpenApi } from "@/lib/api/openapi/build-open-api";
import { ALL_OPERATIONS } from "@/lib/api/operations/all-operations";
import { getOpenApiOperation } from "@/lib/api/operations/server-operations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getOpenApiOperation, async ({ runtime }) =>
    buildOpenApi(ALL_OPERATIONS, { serverUrl: runtime.publicUrl }),
  ),
);
