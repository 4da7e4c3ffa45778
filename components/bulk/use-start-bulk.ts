"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { createBulk } from "@/components/api/create-bulk";
import { resendKeys } from "@/components/resends/resend-keys";
import { binKeys } from "@/lib/live/client/bin-keys";
import type { CreateBulkInput } from "@/lib/resends/bulk-schema";
import { bulkKeys } from "./bulk-keys";
import { bulkPath } from "./bulk-path";

/** Starts a bulk resend and goes to its page. */
export function useStartBulk(binId: string) {
  const client = useQueryClient();
  const router = useRouter();
  return useMutation({
    mutationFn: (order: CreateBulkInput) => createBulk(binId, order),
    onSuccess: (bulk) => {
      client.setQueryData(binKeys.bulk(binId, bulk.id), bulk);
      void client.invalidateQueries({ queryKey: bulkKeys.list(binId) });
      void client.invalidateQueries({ queryKey: resendKeys.targets(binId) });
      router.push(bulkPath(binId, bulk.id));
    },
  });
}
