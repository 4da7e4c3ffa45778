import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { getHealthOperation } from "@/lib/api/operations/server-operations";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(getHealthOperation, async () => ({ status: "up" as const })),
);
