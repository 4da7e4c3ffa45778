import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { openShareOperation } from "@/lib/api/operations/share-operations";
import { openShare } from "@/lib/shares/open-share";
import { readSharePassword } from "@/lib/shares/read-share-password";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(openShareOperation, ({ runtime, params, request }) =>
    openShare(runtime, { ...params, password: readSharePassword(request.headers) }),
  ),
);
