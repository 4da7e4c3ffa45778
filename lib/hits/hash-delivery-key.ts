import { hash } from "node:crypto";

/** 128 bits are enough to tell deliveries apart, and short enough for every row and a link. */
const LENGTH = 22;

/** The stored form of what tells one delivery from all others (provider, id and its scope): 22 characters of base64url. */
export function hashDeliveryKey(deliveryKey: string): string {
  return hash("sha256", deliveryKey, "base64url").slice(0, LENGTH);
}
