"use client";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useEffectEvent, useState } from "react";
import { searchHits } from "@/components/api/search-hits";
import type { BinDto } from "@/lib/bins/bin-schema";
import type { Many } from "@/lib/comparisons/many-schema";
import { eventName } from "@/lib/diff/event-name";
import type { HitSummary } from "@/lib/hits/hit-schema";
import { useLiveBin } from "@/lib/live/client/use-live-bin";
import type { ManyChoice } from "./many-choice";

interface FreshHits {
  readonly count: number;
  /** Reads all anew, with them. */
  readonly add: () => void;
}

/** Hits whose turn to be searched has not come. */
interface Arrived {
  /** Exclusive. */
  readonly after: number;
  readonly newest: number;
}

/** Hits that come while others are looked at: counted, since what is read must not change under its reader. */
export function useFreshHits(bin: BinDto, choice: ManyChoice, many: Many | undefined): FreshHits {
  const client = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<number>>(new Set());
  const note = (seqs: readonly number[]) => setFresh((held) => new Set([...held, ...seqs]));
  const [arrived, setArrived] = useState<Arrived | null>(null);
  useLiveBin(bin.id, {
    lastSeq: bin.lastSeq,
    onHits: (hits) => {
      const [first] = hits;
      const last = hits.at(-1);
      if (first === undefined || last === undefined || choice.seqs !== null) return;
      if (choice.q === null) note(hits.filter((hit) => isAmong(hit, choice, many)).map(({ seq }) => seq));
      // Whether a search finds them, the server says: a summary holds no body.
      else setArrived((held) => ({ after: held?.after ?? first.seq - 1, newest: last.seq }));
    },
  });
  useMatches(bin.id, choice.q, arrived?.after ?? null, (seqs, upTo) => {
    note(seqs);
    // What came while it was searched is next.
    setArrived((held) => (held === null || held.newest <= upTo ? null : { after: upTo, newest: held.newest }));
  });
  const newest = many?.hits.at(-1)?.seq ?? 0;
  return {
    count: [...fresh].filter((seq) => seq > newest).length,
    add: () => {
      setFresh(new Set());
      void client.invalidateQueries({ queryKey: ["bin", bin.id, "many"] });
    },
  };
}

function isAmong(hit: HitSummary, { like }: ManyChoice, many: Many | undefined): boolean {
  return hit.state === "captured" && (like === null || eventName(hit) === many?.event);
}

/** Searches the hits after one, when there is one; tells what was found among those up to a seq. */
function useMatches(
  binId: string,
  q: string | null,
  after: number | null,
  onFound: (seqs: readonly number[], upTo: number) => void,
): void {
  const take = useEffectEvent(onFound);
  useEffect(() => {
    if (q === null || after === null) return;
    const stop = new AbortController();
    const search = async () => {
      const found: number[] = [];
      let upTo: number | null = null;
      for await (const { hits, lastSeq } of searchHits({ binId, q, after, signal: stop.signal })) {
        upTo ??= lastSeq;
        found.push(...hits.filter(({ state }) => state === "captured").map(({ seq }) => seq));
      }
      take(found, upTo ?? after);
    };
    // Without an answer nothing is said to be new; the next hit that comes asks again.
    search().catch(() => (stop.signal.aborted ? undefined : take([], Number.POSITIVE_INFINITY)));
    return () => stop.abort();
  }, [binId, q, after]);
}
