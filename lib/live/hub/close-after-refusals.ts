import type { HubSocket } from "./hub-server";

/** Keys that may be tried over one connection. */
const MOST_REFUSALS = 5;

const refusals = new WeakMap<object, number>();

/**
 * Counts a refusal against the connection that it came over, and closes that after five: a new one counts against the
 * limit of its address, so that keys are not tried without end over one. The refusal itself is still sent.
 */
export function closeAfterRefusals({ conn }: Pick<HubSocket, "conn">): void {
  const counted = (refusals.get(conn) ?? 0) + 1;
  refusals.set(conn, counted);
  if (counted >= MOST_REFUSALS) setImmediate(() => conn.close());
}
