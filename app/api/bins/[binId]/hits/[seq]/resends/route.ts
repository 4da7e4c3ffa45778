import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listHitResendsOperation } from "@/lib/api/operations/resend-operations";
import { listHitResends } from "@/lib/resends/list-hit-resends";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listHitResendsOperation, ({ runtime, actor, params }) => listHitResends(runtime, actor, params)),
);
