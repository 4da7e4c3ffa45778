import { z } from "zod";
import { deliveryPageSchema, MAX_DELIVERIES_PER_PAGE, oneDeliverySchema } from "@/lib/deliveries/delivery-schema";
import { MAX_SEQ } from "@/lib/hits/list-hits-schema";
import { defineOperation } from "./define-operation";
import { binParams } from "./params";
import { wholeNumber } from "./whole-number";

export const listDeliveriesOperation = defineOperation({
  id: "listDeliveries",
  method: "GET",
  path: "/api/bins/{binId}/deliveries",
  tag: "Deliveries",
  summary: "Hits grouped by the delivery that they are attempts of, the one with the newest attempt first.",
  access: "viewer",
  params: binParams,
  query: z.strictObject({
    before: wholeNumber(0, MAX_SEQ)
      .optional()
      .meta({ description: "Only deliveries whose newest attempt has a smaller seq." }),
    limit: wholeNumber(1, MAX_DELIVERIES_PER_PAGE).optional().meta({ description: "20 by default." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: deliveryPageSchema },
  errors: ["NOT_FOUND"],
});

export const getDeliveryOperation = defineOperation({
  id: "getDelivery",
  method: "GET",
  path: "/api/bins/{binId}/deliveries/{deliveryId}",
  tag: "Deliveries",
  summary: "One delivery with its attempts, the gaps between them and what each was answered.",
  access: "viewer",
  params: z.strictObject({
    binId: binParams.shape.binId,
    deliveryId: z.string().max(1_000).meta({ description: "As the sender writes it." }),
  }),
  query: z.strictObject({
    key: z
      .string()
      .max(100)
      .optional()
      .meta({ description: "A deliveryKey: which one, where several share the id; by default the newest." }),
  }),
  body: null,
  answer: { kind: "json", status: 200, schema: oneDeliverySchema },
  errors: ["NOT_FOUND"],
});
