import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { listRelaysOperation } from "@/lib/api/operations/relay-operations";
import { listRelays } from "@/lib/relays/list-relays";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(listRelaysOperation, ({ runtime, actor, params }) => listRelays(runtime, actor, params.binId)),
);
