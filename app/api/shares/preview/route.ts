import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { previewShareOperation } from "@/lib/api/operations/share-operations";
import { previewShare } from "@/lib/shares/preview-share";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(previewShareOperation, ({ runtime, actor, body }) => previewShare(runtime, actor, body)),
);
