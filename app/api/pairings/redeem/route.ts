import { createEndpoint, createRoute } from "@/lib/api/edge/create-route";
import { redeemPairingOperation } from "@/lib/api/operations/relay-operations";
import { redeemPairing } from "@/lib/relays/pairing/redeem-pairing";

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = createRoute(
  createEndpoint(redeemPairingOperation, ({ runtime, body }) => redeemPairing(runtime, body)),
);
