import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { createPairingOperation } from "@/lib/api/operations/relay-operations";
import { createPairing } from "@/lib/relays/pairing/create-pairing";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(createPairingOperation, ({ runtime, actor, params }) => createPairing(runtime, actor, params.binId)),
);
