import type { BulkDto } from "@/lib/resends/bulk-schema";
import { newerBulk } from "./newer-bulk";

/** Those that were listed and those that were told of since, each once and as it was last, the newest first. */
export function mergeBulks(listed: readonly BulkDto[], told: readonly BulkDto[]): readonly BulkDto[] {
  const byId = new Map(listed.map((bulk) => [bulk.id, bulk]));
  for (const bulk of told) byId.set(bulk.id, newerBulk(byId.get(bulk.id), bulk));
  // Ids are UUIDs of version 7: their order is that of their making.
  return [...byId.values()].sort((left, right) => (left.id < right.id ? 1 : -1));
}
