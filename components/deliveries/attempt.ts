import type { OneDelivery } from "@/lib/deliveries/delivery-schema";

export type Attempt = OneDelivery["attempts"][number];
