import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { rotateSlugOperation } from "@/lib/api/operations/slug-operations";
import { rotateSlug } from "@/lib/bins/rotate-slug";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(rotateSlugOperation, ({ runtime, actor, params, body }) =>
    rotateSlug(runtime, actor, params.binId, body),
  ),
);
