import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listDeliveriesOperation } from "@/lib/api/operations/delivery-operations";
import { listDeliveries } from "@/lib/deliveries/list-deliveries";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listDeliveriesOperation, ({ runtime, actor, params, query }) =>
    listDeliveries(runtime, actor, { ...params, ...query }),
  ),
);
