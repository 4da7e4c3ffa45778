import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { revokeShareOperation } from "@/lib/api/operations/share-operations";
import { revokeShare } from "@/lib/shares/revoke-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(revokeShareOperation, ({ runtime, actor, params }) => revokeShare(runtime, actor, params.shareId)),
);
