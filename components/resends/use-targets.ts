"use client";
import { useQuery } from "@tanstack/react-query";
import { fetchTargets } from "@/components/api/fetch-targets";
import { resendKeys } from "./resend-keys";

/** Where hits of the bin were sent, the last used first. */
export function useTargets(binId: string) {
  return useQuery({ queryKey: resendKeys.targets(binId), queryFn: ({ signal }) => fetchTargets(binId, signal) });
}
