import type { QueryClient } from "@tanstack/react-query";
import { PendingWindows } from "./pending-windows";

const BY_CLIENT = new WeakMap<QueryClient, PendingWindows>();

/** The windows being fetched into this query cache. */
export function pendingWindows(client: QueryClient): PendingWindows {
  const known = BY_CLIENT.get(client);
  if (known) return known;
  const made = new PendingWindows();
  BY_CLIENT.set(client, made);
  return made;
}
