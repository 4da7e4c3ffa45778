import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getDeliveryOperation } from "@/lib/api/operations/delivery-operations";
import { getDelivery } from "@/lib/deliveries/get-delivery";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getDeliveryOperation, ({ runtime, actor, params, query }) =>
    getDelivery(runtime, actor, { ...params, ...query }),
  ),
);
