import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listSlugsOperation } from "@/lib/api/operations/slug-operations";
import { listSlugs } from "@/lib/bins/list-slugs";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listSlugsOperation, async ({ runtime, actor, params }) => ({
    slugs: await listSlugs(runtime, actor, params.binId),
  })),
);
