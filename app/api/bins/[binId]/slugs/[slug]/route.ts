import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { endSlugOperation } from "@/lib/api/operations/slug-operations";
import { endSlug } from "@/lib/bins/end-slug";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(endSlugOperation, ({ runtime, actor, params }) => endSlug(runtime, actor, params.binId, params.slug)),
);
