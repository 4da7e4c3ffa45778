"use client";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { fetchMany } from "@/components/api/fetch-many";
import { type ManyChoice, type ManyPath, writeChoice } from "./many-choice";

const FRESH_MS = 30_000;

/** What varies over the chosen hits. */
export function useMany(binId: string, choice: ManyChoice) {
  const query = writeChoice(choice, null);
  return useQuery({
    queryKey: ["bin", binId, "many", query],
    queryFn: ({ signal }) => fetchMany(binId, query, signal),
    staleTime: FRESH_MS,
    // What is read must not change under its reader.
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}

/** The values of one path over them; nothing while none is chosen. */
export function useManyValues(binId: string, choice: ManyChoice, path: ManyPath | null) {
  const query = writeChoice(choice, path);
  return useQuery({
    queryKey: ["bin", binId, "many", query],
    queryFn: ({ signal }) => fetchMany(binId, query, signal),
    enabled: path !== null,
    staleTime: FRESH_MS,
    refetchOnWindowFocus: false,
    placeholderData: keepPreviousData,
  });
}
