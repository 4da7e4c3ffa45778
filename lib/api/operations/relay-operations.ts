import { pairingSchema, redeemedPairingSchema, redeemPairingSchema } from "@/lib/relays/pairing-schema";
import { relayListSchema } from "@/lib/relays/relay-schema";
import { defineOperation } from "./define-operation";
import { binParams, noParams, noQuery } from "./params";

export const listRelaysOperation = defineOperation({
  id: "listRelays",
  method: "GET",
  path: "/api/bins/{binId}/relays",
  tag: "Relays",
  summary: "The relays of a bin that are connected to this process, and those that left within ten minutes.",
  access: "viewer",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 200, schema: relayListSchema },
  errors: ["NOT_FOUND"],
});

export const createPairingOperation = defineOperation({
  id: "createPairing",
  method: "POST",
  path: "/api/bins/{binId}/pairings",
  tag: "Relays",
  summary: "A code that a relay exchanges for a key of its own: good once, for five minutes.",
  access: "owner",
  params: binParams,
  query: noQuery,
  body: null,
  answer: { kind: "json", status: 201, schema: pairingSchema },
  errors: ["FORBIDDEN", "NOT_FOUND", "RATE_LIMITED"],
});

export const redeemPairingOperation = defineOperation({
  id: "redeemPairing",
  method: "POST",
  path: "/api/pairings/redeem",
  tag: "Relays",
  summary: "Exchanges a pairing's code for an editor's key. The code is the credential.",
  access: "public",
  params: noParams,
  query: noQuery,
  body: redeemPairingSchema,
  answer: { kind: "json", status: 201, schema: redeemedPairingSchema },
  errors: ["NOT_FOUND", "UNPROCESSABLE", "RATE_LIMITED"],
});
