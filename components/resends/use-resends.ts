"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { fetchResends } from "@/components/api/fetch-resends";
import { hitHolders } from "@/lib/live/client/hit-holders";
import { resendKeys } from "./resend-keys";

/** The resends of a hit, the newest first, read anew with every attempt that ends, here or in another window. */
export function useResends(binId: string, seq: number) {
  const client = useQueryClient();
  const query = useQuery({
    queryKey: resendKeys.list(binId, seq),
    queryFn: ({ signal }) => fetchResends(binId, seq, signal),
  });
  useEffect(() => {
    const readAnew = () => void client.invalidateQueries({ queryKey: resendKeys.list(binId, seq) });
    return hitHolders(client).add(binId, {
      // An attempt puts its result on the hit.
      put: (hits) => (hits.some((hit) => hit.seq === seq) ? readAnew() : undefined),
      drop: () => undefined,
      renew: readAnew,
    });
  }, [client, binId, seq]);
  return query;
}
