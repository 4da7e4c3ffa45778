"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useLoadedWindows } from "@/components/hits/use-loaded-windows";
import type { HitDto } from "@/lib/hits/hit-schema";
import { binKeys } from "@/lib/live/client/bin-keys";
import { type Completions, completeSearch } from "@/lib/query/complete-search";
import { readRecentSearches } from "./recent-searches";
import { seenValues } from "./seen-values";

// More are better found by another letter.
const MOST = 20;

interface OfferedCompletions extends Completions {
  readonly areRecent: boolean;
}

/** What is offered for a text: recent searches for none, else what may stand at the caret. */
export function useCompletions(binId: string, text: string, caret: number): OfferedCompletions {
  const client = useQueryClient();
  const windows = useLoadedWindows(binId);
  const recent = text === "" ? readRecentSearches() : [];
  if (recent.length > 0) {
    return { from: 0, to: 0, options: recent.map((search) => ({ text: search, detail: "" })), areRecent: true };
  }
  // Between two parts anything may stand: a list of it would only cover what was found.
  if (text !== "" && /(?:^|[\s(])$/.test(text.slice(0, caret)))
    return { from: 0, to: 0, options: [], areRecent: false };
  const hits = client.getQueriesData<HitDto>({ queryKey: binKeys.hits(binId) }).flatMap(([, hit]) => hit ?? []);
  const seen = seenValues([...windows.values()].flat(), hits);
  const { options, ...place } = completeSearch(text, caret, seen);
  return { ...place, options: options.slice(0, MOST), areRecent: false };
}
