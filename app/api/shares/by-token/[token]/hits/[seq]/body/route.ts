import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getSharedBodyOperation } from "@/lib/api/operations/share-operations";
import { getSharedBody } from "@/lib/shares/get-shared-body";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getSharedBodyOperation, ({ runtime, params, request }) =>
    getSharedBody(runtime, { ...params, ticket: request.headers.get("x-share-ticket") ?? "" }),
  ),
);
