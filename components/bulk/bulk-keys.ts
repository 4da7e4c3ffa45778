import { binKeys } from "@/lib/live/client/bin-keys";

/** Where bulk resends live in the query cache, below their bin. Each one is at `binKeys.bulk`. */
export const bulkKeys = {
  list: (binId: string) => [...binKeys.bin(binId), "bulks"] as const,
  open: (binId: string) => [...binKeys.bin(binId), "bulks", "open"] as const,
  results: (binId: string, id: string) => [...binKeys.bin(binId), "bulkResults", id] as const,
};
