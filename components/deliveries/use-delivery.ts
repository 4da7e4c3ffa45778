"use client";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { fetchDelivery } from "@/components/api/fetch-delivery";
import { binKeys } from "@/lib/live/client/bin-keys";
import { hitHolders } from "@/lib/live/client/hit-holders";

/** A delivery and its attempts, kept current as further ones arrive and others are deleted. */
export function useDelivery(binId: string, delivery: { readonly id: string; readonly key: string }) {
  const client = useQueryClient();
  const { id, key } = delivery;
  const query = useQuery({
    queryKey: [...binKeys.bin(binId), "delivery", key],
    queryFn: ({ signal }) => fetchDelivery(binId, delivery, signal),
  });
  useEffect(() => {
    const readAnew = () => void client.invalidateQueries({ queryKey: [...binKeys.bin(binId), "delivery", key] });
    return hitHolders(client).add(binId, {
      put: (hits) => (hits.some(({ deliveryId }) => deliveryId === id) ? readAnew() : undefined),
      drop: readAnew,
      renew: readAnew,
    });
  }, [client, binId, id, key]);
  return query;
}
