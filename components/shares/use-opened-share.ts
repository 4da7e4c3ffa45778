"use client";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { openShare } from "@/components/api/open-share";
import type { OpenedShare } from "./opened-share";
import { readOpening } from "./read-opening";

/**
 * Opens a share once, with a password once one is given. Nothing is asked again by itself: every opening counts as a
 * view.
 */
export function useOpenedShare(token: string): {
  readonly state: OpenedShare;
  readonly givePassword: (password: string) => void;
} {
  // No password in the key of a cache: a try has a number.
  const [given, setGiven] = useState<{ readonly password: string; readonly turn: number } | null>(null);
  const query = useQuery({
    queryKey: ["share", token, "opened", given?.turn ?? 0],
    queryFn: ({ signal }) => openShare(token, given?.password ?? null, signal),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
    retry: false,
    refetchOnReconnect: false,
    refetchOnMount: false,
  });
  return {
    state: readOpening(query, given?.password ?? null),
    givePassword: (password) => setGiven({ password, turn: (given?.turn ?? 0) + 1 }),
  };
}
