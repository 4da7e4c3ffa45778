"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchTargets } from "@/components/api/fetch-targets";
import { resendKeys } from "@/components/resends/resend-keys";

/** The targets of a bin with all that is forwarded to them; read anew when the server says that something changed. */
export function useForwardedTargets(binId: string) {
  return useQuery({ queryKey: resendKeys.forwarded(binId), queryFn: ({ signal }) => fetchTargets(binId, signal) });
}
