"use client";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { saveTarget } from "@/components/api/save-target";
import { resendKeys } from "@/components/resends/resend-keys";
import type { SaveTargetInput } from "@/lib/resends/target-schema";

export type TargetChange = Omit<SaveTargetInput, "url">;

/** Changes a target, and puts what the server made of it on the page. */
export function useSaveTarget(binId: string, url: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: TargetChange) => saveTarget(binId, { ...change, url }),
    onSuccess: (targets) => client.setQueryData(resendKeys.forwarded(binId), targets),
  });
}
